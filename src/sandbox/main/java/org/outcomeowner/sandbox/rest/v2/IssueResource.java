package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /issue}: creates, reads, edits and deletes issues. An unknown and a hidden issue give the same 404. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component
public final class IssueResource implements HostResource {
    private final Caller caller;
    private final IssueService service;
    private final NewIssue newIssue;
    private final FieldsInput input;
    private final EditableFields editable;
    private final FieldMetaJson meta;
    private final IssueJson json;

    IssueResource(
            Caller caller,
            IssueService service,
            NewIssue newIssue,
            FieldsInput input,
            EditableFields editable,
            FieldMetaJson meta,
            IssueJson json) {
        this.caller = caller;
        this.service = service;
        this.newIssue = newIssue;
        this.input = input;
        this.editable = editable;
        this.meta = meta;
        this.json = json;
    }

    /** Creates an issue: 201 with its id and key, or 400 with an error per field. */
    @POST
    public Response create(String text) {
        IssueBody body = IssueBody.parse(text);
        MutableIssue draft = newIssue.of(body);
        IssueInputParameters parameters = service.newIssueInputParameters()
                .setProjectId(draft.getProjectId())
                .setIssueTypeId(draft.getIssueTypeId());
        parameters.setApplyDefaultValuesWhenParameterNotProvided(true);
        Set<String> onScreen = EditableFields.ids(editable.of(draft, IssueOperations.CREATE_ISSUE_OPERATION));
        input.read(body, draft, onScreen, parameters);
        IssueService.CreateValidationResult checked = service.validateCreate(caller.user(), parameters);
        refuse(checked.getErrorCollection());
        IssueService.IssueResult created = service.create(caller.user(), checked);
        refuse(created.getErrorCollection());
        return Response.status(Response.Status.CREATED)
                .entity(newIssue.reference(created.getIssue()))
                .build();
    }

    /** Reads an issue; {@code expand=changelog} adds its history. */
    @GET
    @Path("{idOrKey}")
    public Map<String, Object> get(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") @DefaultValue("") String expand) {
        IssueView view = new IssueView(FieldChoice.of(fields), expand.contains("changelog"));
        return json.of(caller.issue(idOrKey), view);
    }

    /** Edits an issue: 204, or 400 with an error per field. */
    @PUT
    @Path("{idOrKey}")
    public void edit(@PathParam("idOrKey") String idOrKey, String text) {
        IssueBody body = IssueBody.parse(text);
        MutableIssue issue = caller.issue(idOrKey);
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        body.comment().ifPresent(parameters::setComment);
        input.read(
                body, issue, EditableFields.ids(editable.of(issue, IssueOperations.EDIT_ISSUE_OPERATION)), parameters);
        IssueService.UpdateValidationResult checked = service.validateUpdate(caller.user(), issue.getId(), parameters);
        refuse(checked.getErrorCollection());
        refuse(service.update(caller.user(), checked).getErrorCollection());
    }

    /** Deletes an issue: 204. */
    @DELETE
    @Path("{idOrKey}")
    public void delete(@PathParam("idOrKey") String idOrKey) {
        Issue issue = caller.issue(idOrKey);
        IssueService.DeleteValidationResult checked = service.validateDelete(caller.user(), issue.getId());
        refuse(checked.getErrorCollection());
        refuse(service.delete(caller.user(), checked));
    }

    /** The fields that the caller can edit now. */
    @GET
    @Path("{idOrKey}/editmeta")
    public Map<String, Object> editMeta(@PathParam("idOrKey") String idOrKey) {
        Issue issue = caller.issue(idOrKey);
        return service.isEditable(issue, caller.user())
                ? Map.of("fields", meta.of(editable.of(issue, IssueOperations.EDIT_ISSUE_OPERATION)))
                : Map.of("fields", Map.of());
    }

    private static void refuse(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw RestException.of(errors);
        }
    }
}

package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** {@code /issue/{key}/transitions}: what the caller can do with the issue now, and doing it. */
@Path("/issue/{idOrKey}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component
public final class TransitionsResource implements HostResource {
    private final Caller caller;
    private final IssueService service;
    private final WorkflowEngine engine;
    private final FieldsInput input;
    private final EditableFields editable;
    private final TransitionJson json;

    TransitionsResource(
            Caller caller,
            IssueService service,
            WorkflowEngine engine,
            FieldsInput input,
            EditableFields editable,
            TransitionJson json) {
        this.caller = caller;
        this.service = service;
        this.engine = engine;
        this.input = input;
        this.editable = editable;
        this.json = json;
    }

    /** The transitions there are; {@code expand=transitions.fields} adds the fields of their screens. */
    @GET
    public Map<String, Object> all(
            @PathParam("idOrKey") String idOrKey, @QueryParam("expand") @DefaultValue("") String expand) {
        Issue issue = caller.issue(idOrKey);
        boolean fields = expand.contains("transitions.fields");
        List<Map<String, Object>> transitions = engine.availableActions(issue, caller.user()).stream()
                .map(action -> json.of(issue, action, fields))
                .toList();
        return Json.object()
                .with("expand", "transitions")
                .with("transitions", transitions)
                .map();
    }

    /** Runs a transition: 204, or 400 with what its validators say. */
    @POST
    public void run(@PathParam("idOrKey") String idOrKey, String text) {
        IssueBody body = IssueBody.parse(text);
        MutableIssue issue = caller.issue(idOrKey);
        ActionDescriptor action = action(issue, body);
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        body.comment().ifPresent(parameters::setComment);
        input.read(body, issue, EditableFields.ids(editable.of(issue, action)), parameters);
        IssueService.TransitionValidationResult checked =
                service.validateTransition(caller.user(), issue.getId(), action.getId(), parameters);
        if (!checked.isValid()) {
            throw RestException.of(checked.getErrorCollection());
        }
        IssueService.IssueResult done = service.transition(caller.user(), checked);
        if (!done.isValid()) {
            throw RestException.of(done.getErrorCollection());
        }
    }

    private ActionDescriptor action(Issue issue, IssueBody body) {
        String id = body.transition().orElseThrow(() -> RestException.badRequest("Missing 'transition' identifier"));
        return engine.availableActions(issue, caller.user()).stream()
                .filter(action -> String.valueOf(action.getId()).equals(id))
                .findFirst()
                .orElseThrow(() -> RestException.badRequest("Transition id '" + id + "' is not valid for this issue."));
    }
}

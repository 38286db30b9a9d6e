package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /issue/createmeta}: what can be created where, and with which fields. */
@Path("/issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class CreateMetaResource implements HostResource {
    private final CreatableProjects projects;
    private final NewIssue newIssue;
    private final EditableFields editable;
    private final FieldMetaJson meta;
    private final ConstantsJson constants;

    CreateMetaResource(
            CreatableProjects projects,
            NewIssue newIssue,
            EditableFields editable,
            FieldMetaJson meta,
            ConstantsJson constants) {
        this.projects = projects;
        this.newIssue = newIssue;
        this.editable = editable;
        this.meta = meta;
        this.constants = constants;
    }

    /** The project's issue types, a page of them all. */
    @GET
    @Path("{project}/issuetypes")
    public Map<String, Object> types(@PathParam("project") String reference) {
        List<Map<String, Object>> types =
                project(reference).getIssueTypes().stream().map(constants::of).toList();
        return page(types);
    }

    /** The fields of the type's create screen, a page of them all. */
    @GET
    @Path("{project}/issuetypes/{type}")
    public Map<String, Object> fields(@PathParam("project") String reference, @PathParam("type") String typeId) {
        Project project = project(reference);
        IssueType type = CreatableProjects.type(project, typeId)
                .orElseThrow(() -> RestException.notFound("The project has no issue type " + typeId + "."));
        Issue draft = newIssue.draft(project, type);
        List<Map<String, Object>> fields = editable.of(draft, IssueOperations.CREATE_ISSUE_OPERATION).stream()
                .map(meta::of)
                .toList();
        return page(fields);
    }

    private Project project(String reference) {
        return projects.find(reference)
                .orElseThrow(() -> RestException.notFound("No project could be found with key '" + reference + "'."));
    }

    private static Map<String, Object> page(List<Map<String, Object>> values) {
        return Json.page(0, Math.max(50, values.size()), values.size())
                .with("isLast", true)
                .with("values", values)
                .map();
    }
}

package org.outcomeowner.sandbox.script;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.outcomeowner.sandbox.issue.IssueFactory;
import org.outcomeowner.sandbox.issue.IssueWriter;
import org.outcomeowner.sandbox.store.Tx;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** {@code /issues}: creates an issue directly in a status, past its workflow's initial transition. */
@Path("/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
@Component
public final class CreationScript implements ScriptResource {
    private final ScriptNames names;
    private final ScriptUser users;
    private final ScriptFields fields;
    private final IssueFactory factory;
    private final WorkflowEngine engine;
    private final IssueWriter writer;
    private final Tx tx;

    CreationScript(
            ScriptNames names,
            ScriptUser users,
            ScriptFields fields,
            IssueFactory factory,
            WorkflowEngine engine,
            IssueWriter writer,
            Tx tx) {
        this.names = names;
        this.users = users;
        this.fields = fields;
        this.factory = factory;
        this.engine = engine;
        this.writer = writer;
        this.tx = tx;
    }

    /**
     * What to create.
     *
     * @param project the project's key
     * @param issueType the type's name or id
     * @param status the status's name or id
     * @param fields values by field id or name
     * @param event {@code none} or the id of an event type; none if not given
     * @param as the user's name; the caller if not given
     */
    public record Creation(
            String project, String issueType, String status, Map<String, Object> fields, String event, String as) {}

    /** Creates the issue; no validator and no permission is asked. */
    @POST
    public ScriptedIssue create(Creation creation) {
        ScriptProblem.refuseMissing(creation);
        return users.run(creation.as(), user -> ScriptedIssue.of(store(issue(creation, user), creation)));
    }

    private MutableIssue issue(Creation creation, ApplicationUser user) {
        Project project = names.project(creation.project());
        MutableIssue issue = factory.createdBy(user);
        issue.setProjectObject(project);
        issue.setIssueTypeId(names.issueType(project, creation.issueType()).getId());
        issue.setReporter(user);
        fields.set(issue, user, creation.fields() == null ? Map.of() : creation.fields());
        if (issue.getSummary() == null) {
            throw ScriptProblem.of("summary", "A summary is required.");
        }
        return issue;
    }

    private MutableIssue store(MutableIssue issue, Creation creation) {
        EventDispatchOption event = ScriptNames.event(creation.event());
        String status = names.status(creation.status()).getId();
        tx.run(() -> {
            engine.place(issue, status);
            writer.create(issue, event);
        });
        return issue;
    }
}

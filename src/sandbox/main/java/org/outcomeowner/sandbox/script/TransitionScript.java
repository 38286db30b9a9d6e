package org.outcomeowner.sandbox.script;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code /issues/{key}/transition}: runs a transition through the issue service, with options that leave checks out. */
@Path("/issues/{key}/transition")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
@Component
public final class TransitionScript implements ScriptResource {
    private final ScriptNames names;
    private final ScriptUser users;
    private final ScriptFields fields;
    private final IssueService service;

    TransitionScript(ScriptNames names, ScriptUser users, ScriptFields fields, IssueService service) {
        this.names = names;
        this.users = users;
        this.fields = fields;
        this.service = service;
    }

    /**
     * What to run.
     *
     * @param transition the transition's id
     * @param as the user's name; the caller if not given
     * @param fields values by field id or name; null for none
     * @param comment null for none
     */
    public record Body(
            Integer transition,
            String as,
            Map<String, Object> fields,
            String comment,
            @JsonProperty("skipConditions") boolean skipConditions,
            @JsonProperty("skipValidators") boolean skipValidators,
            @JsonProperty("skipPermissions") boolean skipPermissions,
            @JsonProperty("automatic") boolean automatic) {
        private TransitionOptions options() {
            TransitionOptions.Builder options = new TransitionOptions.Builder();
            if (skipConditions) {
                options.skipConditions();
            }
            if (skipValidators) {
                options.skipValidators();
            }
            if (skipPermissions) {
                options.skipPermissions();
            }
            if (automatic) {
                options.setAutomaticTransition();
            }
            return options.build();
        }
    }

    /** Runs the transition: the issue as it is then, or 400 with what refused. */
    @POST
    public ScriptedIssue run(@PathParam("key") String key, Body body) {
        if (body == null || body.transition() == null) {
            throw ScriptProblem.of("transition", "The id of a transition is required.");
        }
        MutableIssue issue = names.issue(key);
        users.run(body.as(), user -> run(issue, user, body));
        return ScriptedIssue.of(names.issue(key));
    }

    private Void run(MutableIssue issue, ApplicationUser user, Body body) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        fields.put(issue, body.fields() == null ? Map.of() : body.fields(), input);
        if (body.comment() != null) {
            input.setComment(body.comment());
        }
        IssueService.TransitionValidationResult checked =
                service.validateTransition(user, issue.getId(), body.transition(), input, body.options());
        ScriptProblem.refuse(checked.getErrorCollection());
        ScriptProblem.refuse(service.transition(user, checked).getErrorCollection());
        return null;
    }
}

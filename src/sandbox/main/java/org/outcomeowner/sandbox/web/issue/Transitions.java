package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.outcomeowner.sandbox.field.FieldForms;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.workflow.WorkflowEngine;
import org.springframework.stereotype.Component;

/** The transitions that a user can choose for an issue. */
@Component
final class Transitions {
    private final WorkflowEngine engine;
    private final FieldForms forms;

    Transitions(WorkflowEngine engine, FieldForms forms) {
        this.engine = engine;
        this.forms = forms;
    }

    List<Choice> of(Issue issue, ApplicationUser user) {
        return engine.availableActions(issue, user).stream()
                .map(action -> new Choice(action.getId(), action.getName(), forms.hasScreen(action)))
                .toList();
    }

    /** The transition with the id, or a page that says that it cannot be chosen now. */
    ActionDescriptor find(Issue issue, ApplicationUser user, String id) {
        return engine.availableActions(issue, user).stream()
                .filter(action -> String.valueOf(action.getId()).equals(id))
                .findFirst()
                .orElseThrow(() -> PageException.notFound(
                        "That transition is not possible now: the issue may have moved on, or it is not for you."));
    }

    /**
     * A button on the issue's page.
     *
     * @param id the transition
     * @param name its name
     * @param screen whether it asks for something first
     */
    public record Choice(int id, String name, boolean screen) {}
}

package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.PartView;
import org.outcomeowner.sandbox.workflow.TransitionView;
import org.outcomeowner.sandbox.workflow.WorkflowAdmin;
import org.springframework.stereotype.Component;

/** Shows a transition's conditions, validators and post functions in the words of the apps they come from. */
@Component
final class TransitionPage implements AdminPage {
    private final WorkflowAdmin workflows;

    TransitionPage(WorkflowAdmin workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return Transition.PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        Transition transition = Transition.of(request);
        TransitionView view = find(transition);
        List<Section> sections = List.of(
                new Section("condition", "Conditions", view.conditions()),
                new Section("validator", "Validators", view.validators()),
                new Section("function", "Post functions", view.functions()));
        Map<String, Object> model = Map.of(
                "workflow",
                transition.workflow(),
                "workflowUrl",
                WorkflowPaths.of(transition.workflow()),
                "url",
                transition.url(),
                "transition",
                view,
                "parts",
                sections,
                "section",
                "workflows");
        return Answer.html("admin/transition.vm", view.name(), model);
    }

    private TransitionView find(Transition transition) {
        try {
            return workflows.transition(transition.workflow(), transition.id());
        } catch (WorkflowException e) {
            throw PageException.notFound(e.getMessage());
        }
    }

    /** The parts of one kind. */
    public record Section(String kind, String title, List<PartView> views) {}
}

package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows which workflow a scheme has for which issue type, and asks for others; deletes a scheme that nobody has. */
@Component
final class SchemePage implements AdminPage {
    private final WorkflowSchemeManager schemes;
    private final WorkflowManager workflows;
    private final SchemeForms forms;

    SchemePage(WorkflowSchemeManager schemes, WorkflowManager workflows, SchemeForms forms) {
        this.schemes = schemes;
        this.workflows = workflows;
        this.forms = forms;
    }

    @Override
    public String path() {
        return SchemesPage.PATH + "/{id}";
    }

    @Override
    public Answer get(PageRequest request) {
        AssignableWorkflowScheme scheme = forms.scheme(request.path("id"));
        Map<String, Object> model = Map.of(
                "id", scheme.getId(),
                "name", scheme.getName(),
                "lines", forms.lines(scheme),
                "workflows",
                        workflows.getWorkflows().stream()
                                .map(JiraWorkflow::getName)
                                .toList(),
                "active", schemes.isActive(scheme),
                "section", "schemes");
        return Answer.html("admin/scheme.vm", scheme.getName(), model);
    }

    @Override
    public Answer post(PageRequest request) {
        AssignableWorkflowScheme scheme = forms.scheme(request.path("id"));
        try {
            schemes.deleteWorkflowScheme(scheme);
        } catch (IllegalArgumentException e) {
            throw PageException.badRequest(e.getMessage());
        }
        request.tell("The scheme “" + scheme.getName() + "” is deleted.");
        return Answer.redirect(SchemesPage.PATH);
    }
}

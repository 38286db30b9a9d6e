package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Asks which other workflow scheme a project is to have. */
@Component
final class ProjectSchemePage implements AdminPage {
    private final WorkflowSchemeManager schemes;
    private final SchemeForms forms;

    ProjectSchemePage(WorkflowSchemeManager schemes, SchemeForms forms) {
        this.schemes = schemes;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "/admin/project-workflow-scheme/{key}";
    }

    @Override
    public Answer get(PageRequest request) {
        Project project = forms.project(request.path("key"));
        AssignableWorkflowScheme present = schemes.getWorkflowSchemeObj(project);
        List<Choice> choices = new ArrayList<>();
        schemes.getAssignableSchemes().forEach(scheme -> choices.add(Choice.of(scheme)));
        choices.add(Choice.of(schemes.getDefaultWorkflowScheme()));
        Map<String, Object> model = Map.of(
                "key", project.getKey(),
                "name", project.getName(),
                "present", Choice.of(present),
                "choices", choices,
                "section", "schemes");
        return Answer.html("admin/project-scheme.vm", project.getName(), model);
    }

    /**
     * A scheme to choose.
     *
     * @param id empty for the default one
     */
    public record Choice(String id, String name) {
        private static Choice of(AssignableWorkflowScheme scheme) {
            return new Choice(scheme.getId() == null ? "" : scheme.getId().toString(), scheme.getName());
        }
    }
}

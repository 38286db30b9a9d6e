package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.scheme.Migrations;
import org.springframework.stereotype.Component;

/** Lists the workflow schemes with their projects and mappings, and the latest migrations; creates an empty scheme. */
@Component
final class SchemesPage implements AdminPage {
    static final String PATH = "/admin/workflow-schemes";

    private final WorkflowSchemeManager schemes;
    private final SchemeForms forms;
    private final Migrations migrations;

    SchemesPage(WorkflowSchemeManager schemes, SchemeForms forms, Migrations migrations) {
        this.schemes = schemes;
        this.forms = forms;
        this.migrations = migrations;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("admin/schemes.vm", "Workflow schemes", model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        try {
            AssignableWorkflowScheme created = schemes.createScheme(schemes.assignableBuilder()
                    .setName(request.param("name").trim())
                    .build());
            request.tell("The scheme “" + created.getName() + "” is created: say which workflows it has.");
            return Answer.redirect(PATH + "/" + created.getId());
        } catch (IllegalArgumentException e) {
            return Answer.refused("admin/schemes.vm", "Workflow schemes", model(request, e.getMessage()));
        }
    }

    private Map<String, Object> model(PageRequest request, String error) {
        List<Row> rows = new ArrayList<>();
        schemes.getAssignableSchemes().forEach(scheme -> rows.add(row(scheme)));
        rows.add(row(schemes.getDefaultWorkflowScheme()));
        return Map.of(
                "rows",
                rows,
                "migrations",
                migrations.latest(),
                "name",
                request.param("name"),
                "error",
                error,
                "section",
                "schemes");
    }

    private Row row(AssignableWorkflowScheme scheme) {
        List<String> projects =
                schemes.getProjectsUsing(scheme).stream().map(Project::getKey).toList();
        List<SchemeForms.Line> lines = forms.lines(scheme).stream()
                .filter(line -> !line.workflow().isEmpty())
                .toList();
        String id = scheme.getId() == null ? "" : scheme.getId().toString();
        return new Row(id, scheme.getName(), projects, lines, scheme.getActualDefaultWorkflow());
    }

    /**
     * A line of the table.
     *
     * @param id empty for the default scheme, which cannot be changed
     */
    public record Row(String id, String name, List<String> projects, List<SchemeForms.Line> lines, String otherTypes) {}
}

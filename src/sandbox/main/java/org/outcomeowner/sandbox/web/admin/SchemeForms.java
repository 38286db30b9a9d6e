package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.scheme.SchemeChange;
import org.springframework.stereotype.Component;

/** What forms about workflow schemes say: a project and the scheme it is to have, or a scheme and its new mappings. */
@Component
final class SchemeForms {
    private static final String MAPPING = "mapping.";
    private static final String OTHERS = "default";

    private final WorkflowSchemeManager schemes;
    private final ProjectManager projects;
    private final ConstantsManager constants;

    SchemeForms(WorkflowSchemeManager schemes, ProjectManager projects, ConstantsManager constants) {
        this.schemes = schemes;
        this.projects = projects;
        this.constants = constants;
    }

    /** The change a form asks for. */
    SchemeChange change(PageRequest request) {
        AssignableWorkflowScheme scheme = scheme(request.param("scheme"));
        if (request.param("project").isEmpty()) {
            return new SchemeChange(null, scheme.getId(), mappings(request));
        }
        return new SchemeChange(project(request.param("project")).getId(), scheme.getId(), scheme.getMappings());
    }

    /** The change in words. */
    String title(PageRequest request) {
        String scheme = scheme(request.param("scheme")).getName();
        return request.param("project").isEmpty()
                ? "Workflows of the scheme “" + scheme + "”"
                : project(request.param("project")).getKey() + " to the scheme “" + scheme + "”";
    }

    /** What a following form has to repeat, by parameter. */
    Map<String, String> repeated(PageRequest request) {
        Map<String, String> values = new HashMap<>();
        request.params().keySet().stream()
                .filter(name -> name.equals("project") || name.equals("scheme") || name.startsWith(MAPPING))
                .forEach(name -> values.put(name, request.param(name)));
        return values;
    }

    private Map<String, String> mappings(PageRequest request) {
        Map<String, String> mappings = new HashMap<>();
        put(mappings, null, request.param(MAPPING + OTHERS));
        constants
                .getAllIssueTypeObjects()
                .forEach(type -> put(mappings, type.getId(), request.param(MAPPING + type.getId())));
        return mappings;
    }

    private static void put(Map<String, String> mappings, String typeId, String workflow) {
        if (!workflow.isEmpty()) {
            mappings.put(typeId, workflow);
        }
    }

    /** The mappings of a scheme as lines of a form, the one for every other type first. */
    List<Line> lines(AssignableWorkflowScheme scheme) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(OTHERS, "All other issue types", scheme.getConfiguredDefaultWorkflow()));
        for (IssueType type : constants.getAllIssueTypeObjects()) {
            lines.add(line(type.getId(), type.getName(), scheme.getConfiguredWorkflow(type.getId())));
        }
        return lines;
    }

    private static Line line(String id, String name, String workflow) {
        return new Line(MAPPING + id, name, workflow == null ? "" : workflow);
    }

    /** The scheme with the id; the default one for none. */
    AssignableWorkflowScheme scheme(String id) {
        if (id.isEmpty()) {
            return schemes.getDefaultWorkflowScheme();
        }
        AssignableWorkflowScheme scheme =
                id.matches("\\d{1,18}") ? schemes.getWorkflowSchemeObj(Long.parseLong(id)) : null;
        if (scheme == null) {
            throw PageException.notFound("There is no workflow scheme " + id + ".");
        }
        return scheme;
    }

    Project project(String key) {
        Project project = projects.getProjectObjByKey(key);
        if (project == null) {
            throw PageException.notFound("There is no project " + key + ".");
        }
        return project;
    }

    /**
     * An issue type and its workflow.
     *
     * @param field the name of the form's field
     * @param workflow empty if none is configured
     */
    public record Line(String field, String type, String workflow) {}
}

package org.outcomeowner.guard;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.outcomeowner.outcome.Fingerprint;
import org.outcomeowner.policy.PolicyStore;
import org.springframework.stereotype.Component;

/** Takes the fingerprint of what decides, beside the epics themselves, whether they are closed and what they must have. */
@Component
final class Settings {
    private final Closures closures;
    private final PolicyStore policies;
    private final ProjectManager projects;
    private final WorkflowSchemeManager schemes;

    Settings(Closures closures, PolicyStore policies, ProjectManager projects, WorkflowSchemeManager schemes) {
        this.closures = closures;
        this.policies = policies;
        this.projects = projects;
        this.schemes = schemes;
    }

    SettingsPrint read() {
        Map<String, String> ofProjects = new TreeMap<>();
        projects.getProjects().forEach(project -> ofProjects.put(project.getId().toString(), print(project)));
        return new SettingsPrint(
                closures.doneStatuses(), policies.storedGlobal().revision(), ofProjects);
    }

    private String print(Project project) {
        Map<String, String> workflows = new TreeMap<>();
        schemes.getWorkflowMap(project).forEach((type, name) -> workflows.put(Objects.toString(type, ""), name));
        return Fingerprint.of(policies.storedProject(project.getId()).revision() + workflows);
    }
}

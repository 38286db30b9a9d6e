package org.outcomeowner.guard.coverage;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** What keeps the app from doing its work, project by project. It shows all projects: whoever asks has checked that the reader is an administrator. */
@Component
public final class SetupCheck {
    private static final String PREFIX = "outcome-owner.coverage.setup.";

    private final ProjectManager projects;
    private final PolicyStore policies;
    private final CountedTypes types;
    private final FieldSetup fields;
    private final AdminLinks links;
    private final ServerTime time;

    SetupCheck(
            ProjectManager projects,
            PolicyStore policies,
            CountedTypes types,
            FieldSetup fields,
            AdminLinks links,
            ServerTime time) {
        this.projects = projects;
        this.policies = policies;
        this.types = types;
        this.fields = fields;
        this.links = links;
        this.time = time;
    }

    /** Every fault, by the keys of the projects. */
    public List<SetupFault> faults() {
        return projects().flatMap(project -> faults(project).stream()).toList();
    }

    /** The faults of fields by the keys of all projects that have outcomes. What the policy says is no fault of theirs. */
    public Map<String, List<SetupFault>> ofFields() {
        Map<String, List<SetupFault>> faults = new LinkedHashMap<>();
        projects().forEach(project -> {
            List<IssueType> outcomes = types.of(project, policies.of(project.getId()));
            if (!outcomes.isEmpty()) {
                faults.put(project.getKey(), ofFields(project, outcomes));
            }
        });
        return faults;
    }

    private Stream<Project> projects() {
        return projects.getProjects().stream().sorted(Comparator.comparing(Project::getKey));
    }

    private List<SetupFault> ofFields(Project project, List<IssueType> outcomes) {
        return outcomes.stream()
                .flatMap(type -> fields.faults(project, type).stream())
                .toList();
    }

    private List<SetupFault> faults(Project project) {
        Policy policy = policies.of(project.getId());
        List<IssueType> outcomes = types.of(project, policy);
        if (outcomes.isEmpty()) {
            return List.of();
        }
        List<SetupFault> faults = new ArrayList<>(ofFields(project, outcomes));
        if (policy.modeOn(time.today()) == Mode.OBSERVE) {
            faults.add(
                    new SetupFault(project.getKey(), Message.of(PREFIX + "observe", project.getKey()), links.policy()));
        }
        return faults;
    }
}

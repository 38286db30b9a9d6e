package org.outcomeowner.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.policy.UnreadablePolicyException;
import org.outcomeowner.rules.Setting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The projects that decide something for themselves, for Jira's administrators. */
@Component
public final class Overrides {
    private static final Logger LOG = LoggerFactory.getLogger(Overrides.class);

    private final ProjectManager projects;
    private final PolicyStore store;
    private final Words words;

    public Overrides(ProjectManager projects, PolicyStore store, Words words) {
        this.projects = projects;
        this.store = store;
        this.words = words;
    }

    /** Each with its key, name and what it decides. */
    List<Map<String, Object>> list() {
        return projects.getProjects().stream()
                .map(project -> Map.<String, Object>of(
                        "key", project.getKey(), "name", project.getName(), "settings", settings(project)))
                .filter(row -> !row.get("settings").equals(""))
                .toList();
    }

    private String settings(Project project) {
        try {
            Set<Setting> own = store.project(project.getId()).own();
            return own.stream()
                    .sorted()
                    .map(setting -> words.say(setting.nameKey()))
                    .collect(Collectors.joining(", "));
        } catch (UnreadablePolicyException damaged) {
            LOG.error("The policy of project {} can't be read", project.getKey(), damaged);
            return words.say("outcome-owner.setup.unreadable");
        }
    }
}

package org.outcomeowner.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the settings were at a moment.
 *
 * @param doneStatuses ids of the statuses of the category Done
 * @param policy the revision of the policy of all projects
 * @param projects the fingerprint of each project's own policy and workflows, by the project's id
 */
record SettingsPrint(Set<String> doneStatuses, String policy, Map<String, String> projects) {
    private static final String TAB = "\t";

    SettingsPrint {
        doneStatuses = Set.copyOf(doneStatuses);
        projects = Map.copyOf(projects);
    }

    /** Statuses that were not done before. */
    Set<String> newlyDone(SettingsPrint before) {
        Set<String> statuses = new TreeSet<>(doneStatuses);
        statuses.removeAll(before.doneStatuses);
        return statuses;
    }

    /** Projects that were changed or are new. */
    List<String> changedProjects(SettingsPrint before) {
        return projects.entrySet().stream()
                .filter(project -> !project.getValue().equals(before.projects.get(project.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** One line for each part. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", new TreeSet<>(doneStatuses)));
        lines.add(policy);
        new TreeMap<>(projects).forEach((id, print) -> lines.add(id + TAB + print));
        return String.join("\n", lines);
    }

    /** What {@link #text} wrote. */
    static SettingsPrint of(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        Set<String> statuses = Arrays.stream(lines.get(0).split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Map<String, String> projects = lines.subList(2, lines.size()).stream()
                .map(line -> line.split(TAB))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        return new SettingsPrint(statuses, lines.get(1), projects);
    }
}

package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.springframework.stereotype.Component;

/** What a move of some issues would do, for the pages that ask before it happens. Nothing is changed. */
@Component
public final class MovePreview {
    private final TargetWorkflows targets;
    private final MovedValues values;

    MovePreview(TargetWorkflows targets, MovedValues values) {
        this.targets = targets;
        this.values = values;
    }

    /** The statuses of the workflow there. */
    public List<Status> statuses(Destination destination) {
        return targets.statuses(destination.project(), destination.issueType());
    }

    /** The statuses the issues have now and the workflow there has not. */
    public List<Status> unknownStatuses(Collection<? extends Issue> issues, Destination destination) {
        List<Status> there = statuses(destination);
        return issues.stream()
                .map(Issue::getStatus)
                .filter(status -> !there.contains(status))
                .distinct()
                .toList();
    }

    /** Names of the fields whose values would be lost. */
    public List<String> lostFields(Collection<? extends Issue> issues, Destination destination) {
        return issues.stream()
                .flatMap(issue -> values.lost(issue, destination).stream())
                .map(Field::getName)
                .distinct()
                .toList();
    }

    /** The fields that must have a value there and that some of the issues lack, each once. */
    public List<ScreenField> missingFields(Collection<? extends Issue> issues, Destination destination) {
        Map<String, ScreenField> missing = new LinkedHashMap<>();
        issues.stream()
                .flatMap(issue -> missing(issue, destination))
                .forEach(field -> missing.putIfAbsent(field.field().id(), field));
        return List.copyOf(missing.values());
    }

    /** The issue as it would be, to make forms from. */
    public MutableIssue there(Issue issue, Destination destination) {
        return values.there(issue, destination);
    }

    private Stream<ScreenField> missing(Issue issue, Destination destination) {
        return values.missing(values.there(issue, destination)).stream();
    }
}

package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A search over issues in memory, with pages of two. */
final class FakePages implements IssuePages {
    private static final int SIZE = 2;

    final List<Issue> issues = new ArrayList<>();

    @Override
    public List<Issue> next(Scope scope, Position position) {
        return issues.stream()
                .filter(issue -> isIn(scope, issue))
                .filter(issue -> timeOf(scope, issue) >= position.second())
                .sorted(Comparator.comparing((Issue issue) -> timeOf(scope, issue))
                        .thenComparing(Issue::getId))
                .skip(position.within())
                .limit(SIZE)
                .toList();
    }

    private static boolean isIn(Scope scope, Issue issue) {
        return switch (scope.kind()) {
            case CHANGED, OUTCOMES -> true;
            case STATUSES -> scope.ids().contains(issue.getStatus().getId());
            case PROJECT -> scope.ids().contains(issue.getProjectId().toString());
        };
    }

    @Override
    public long timeOf(Scope scope, Issue issue) {
        return (scope.kind() == Scope.Kind.CHANGED ? issue.getUpdated() : issue.getCreated()).getTime();
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public long countCreatedBefore(long millis) {
        return issues.stream()
                .filter(issue -> issue.getCreated().getTime() < millis)
                .count();
    }
}

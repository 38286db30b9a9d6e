package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Issues in pages, whoever may see them: the book-keeping of the app, shown to nobody as it is. */
interface IssuePages {
    /** The issues that come next, in the order of the scope's time; fewer than {@link #size} when there are no more. */
    List<Issue> next(Scope scope, Position position);

    /** The time that orders the issues of the scope. */
    long timeOf(Scope scope, Issue issue);

    /** How many issues a full page has. */
    int size();

    /** How many outcomes were created before a moment. */
    long countCreatedBefore(long millis);
}

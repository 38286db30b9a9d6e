package org.outcomeowner.guard;

import com.atlassian.query.Query;

/** Jira would not search. The sweep stays where it is and goes on the next time. */
final class SweepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SweepFailedException(Query query, Exception cause) {
        super("Jira could not search for “" + query.getWhereClause() + "”", cause);
    }
}

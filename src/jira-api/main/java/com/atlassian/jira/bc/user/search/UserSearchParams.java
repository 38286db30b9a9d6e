package com.atlassian.jira.bc.user.search;

/**
 * Which users to look for.
 *
 * <p>Source: docs.atlassian.com/jira/server, same class.
 */
public class UserSearchParams {

    /** Active users; nothing typed finds everybody. */
    public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = new UserSearchParams(true, true, false);

    /** Active users; nothing typed finds nobody. */
    public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = new UserSearchParams(false, true, false);

    private final boolean allowEmptyQuery;
    private final boolean includeActive;
    private final boolean includeInactive;

    /** Looks for these. */
    public UserSearchParams(boolean allowEmptyQuery, boolean includeActive, boolean includeInactive) {
        this.allowEmptyQuery = allowEmptyQuery;
        this.includeActive = includeActive;
        this.includeInactive = includeInactive;
    }

    /** Whether nothing typed finds everybody. */
    public boolean allowEmptyQuery() {
        return allowEmptyQuery;
    }

    /** Whether active users are found. */
    public boolean includeActive() {
        return includeActive;
    }

    /** Whether inactive users are found. */
    public boolean includeInactive() {
        return includeInactive;
    }
}

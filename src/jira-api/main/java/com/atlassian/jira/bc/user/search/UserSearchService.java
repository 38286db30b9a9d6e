package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Finds users by what was typed.
 *
 * <p>Source: use in github.com/mailru/jira-plugins-mrimsender.
 */
public interface UserSearchService {
    /** Users whose name, full name or e-mail begins with the query. */
    List<ApplicationUser> findUsers(String query, UserSearchParams params);
}

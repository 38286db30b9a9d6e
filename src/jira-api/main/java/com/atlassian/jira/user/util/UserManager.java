package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds users. A user that is not known is {@code null}.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/hub-jira; compiled use on Jira
 * 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface UserManager {
    /** The user with this key, or {@code null}. */
    ApplicationUser getUserByKey(String userKey);

    /** The user with this name, or {@code null}. */
    ApplicationUser getUserByName(String userName);

    /** The user with this id; empty if there is none. */
    Optional<ApplicationUser> getUserById(Long userId);

    /** Every user, inactive ones too. */
    Collection<ApplicationUser> getAllUsers();
}

package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Groups and who is in them.
 *
 * <p>Source: docs.atlassian.com/jira/server, same class; use in github.com/mailru/jira-plugins-mrimsender.
 */
public interface GroupManager {
    /** Every group. */
    Collection<Group> getAllGroups();

    /** The group with this name, or {@code null}. */
    Group getGroup(String groupName);

    /** Whether the user is in the group; {@code false} for a group that does not exist. */
    boolean isUserInGroup(ApplicationUser user, String groupName);

    /** The names of the user's groups. */
    Collection<String> getGroupNamesForUser(ApplicationUser user);

    /** The members of the group. */
    Collection<ApplicationUser> getUsersInGroup(String groupName);
}

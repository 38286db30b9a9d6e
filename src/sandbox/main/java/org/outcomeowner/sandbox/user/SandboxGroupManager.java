package org.outcomeowner.sandbox.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imitates {@link GroupManager}. */
@Component
final class SandboxGroupManager implements GroupManager {
    private record NamedGroup(String getName) implements Group {}

    private final Groups groups;
    private final Users users;

    SandboxGroupManager(Groups groups, Users users) {
        this.groups = groups;
        this.users = users;
    }

    @Override
    public Collection<Group> getAllGroups() {
        return groups.all().stream().map(name -> (Group) new NamedGroup(name)).toList();
    }

    @Override
    public Group getGroup(String groupName) {
        return groupName != null && groups.exists(groupName) ? new NamedGroup(groupName) : null;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && groupName != null && groups.isMember(user.getKey(), groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : groups.of(user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return List.copyOf(users.inGroup(groupName));
    }
}

package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.policy.PolicyStore;
import org.springframework.stereotype.Component;

/** What Jira knows of an owner beyond the name. */
@Component
final class OwnerStanding {
    private final UserManager users;
    private final PermissionManager permissions;
    private final GroupManager groups;
    private final PolicyStore policies;

    OwnerStanding(UserManager users, PermissionManager permissions, GroupManager groups, PolicyStore policies) {
        this.users = users;
        this.permissions = permissions;
        this.groups = groups;
        this.policies = policies;
    }

    /** Whether the owner can see the issue, its security level included. */
    boolean canBrowse(Owner owner, Issue issue) {
        return user(owner)
                .filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .isPresent();
    }

    /** Whether the owner is in a group of service accounts. */
    boolean isServiceAccount(Owner owner) {
        return user(owner).filter(this::isInServiceGroup).isPresent();
    }

    private boolean isInServiceGroup(ApplicationUser user) {
        return policies.current().serviceAccountGroups().stream().anyMatch(group -> groups.isUserInGroup(user, group));
    }

    private Optional<ApplicationUser> user(Owner owner) {
        return Optional.ofNullable(users.getUserByKey(owner.key()));
    }
}

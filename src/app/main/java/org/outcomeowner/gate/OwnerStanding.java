package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.policy.ServiceAccounts;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Standing;
import org.springframework.stereotype.Component;

/** What Jira knows of the people of an outcome beyond their names. */
@Component
final class OwnerStanding {
    private final UserManager users;
    private final PermissionManager permissions;
    private final ServiceAccounts serviceAccounts;
    private final GrantRights grantRights;

    OwnerStanding(
            UserManager users,
            PermissionManager permissions,
            ServiceAccounts serviceAccounts,
            GrantRights grantRights) {
        this.users = users;
        this.permissions = permissions;
        this.serviceAccounts = serviceAccounts;
        this.grantRights = grantRights;
    }

    /** Whether the owner can see the issue, its security level included, is a person, and was given the right to decide by somebody who may. */
    Standing of(Outcome outcome, Issue issue, Policy policy) {
        Optional<ApplicationUser> owner = outcome.owner().map(Owner::key).flatMap(this::user);
        return new Standing(
                owner.filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                        .isPresent(),
                owner.flatMap(user -> serviceAccounts.groupOf(user, policy)).isPresent(),
                mayGrant(outcome.authority().grant(), issue, policy));
    }

    private boolean mayGrant(Optional<Grant> grant, Issue issue, Policy policy) {
        return !policy.authority().grantors().areNamed()
                || grant.map(Grant::by)
                        .flatMap(this::user)
                        .filter(user -> grantRights.mayGrantAuthority(user, issue, policy))
                        .isPresent();
    }

    private Optional<ApplicationUser> user(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }
}

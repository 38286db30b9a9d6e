package org.outcomeowner.policy;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.outcomeowner.rules.Policy;
import org.springframework.stereotype.Component;

/** Tells service accounts from persons. */
@Component
public final class ServiceAccounts {
    private final GroupManager groups;

    public ServiceAccounts(GroupManager groups) {
        this.groups = groups;
    }

    /** The group that makes the user a service account under a policy; empty for a person. */
    public Optional<String> groupOf(ApplicationUser user, Policy policy) {
        return policy.owners().serviceAccountGroups().stream()
                .sorted()
                .filter(group -> groups.isUserInGroup(user, group))
                .findFirst();
    }
}

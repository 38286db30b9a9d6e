package org.outcomeowner.policy;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.outcomeowner.rules.input.Known;
import org.springframework.stereotype.Component;

/** What this Jira has, so that a policy names nothing else. */
@Component
public final class ExistingThings implements Known {
    private final ConstantsManager constants;
    private final GroupManager groups;
    private final ProjectRoleManager roles;
    private final UserManager users;

    public ExistingThings(
            ConstantsManager constants, GroupManager groups, ProjectRoleManager roles, UserManager users) {
        this.constants = constants;
        this.groups = groups;
        this.roles = roles;
        this.users = users;
    }

    @Override
    public boolean issueType(String id) {
        return constants.getIssueType(id) != null;
    }

    @Override
    public boolean group(String name) {
        return groups.getGroup(name) != null;
    }

    @Override
    public boolean role(long id) {
        return roles.getProjectRole(id) != null;
    }

    @Override
    public Optional<String> userKey(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(ApplicationUser::getKey);
    }

    @Override
    public String userName(String key) {
        return Optional.ofNullable(users.getUserByKey(key))
                .map(ApplicationUser::getName)
                .orElse(key);
    }
}

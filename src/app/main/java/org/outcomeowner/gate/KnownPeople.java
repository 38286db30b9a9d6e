package org.outcomeowner.gate;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.outcomeowner.rules.People;
import org.springframework.stereotype.Component;

/** Names out of Jira's user directory. */
@Component
final class KnownPeople implements People {
    private final UserManager users;

    KnownPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public String displayName(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .map(ApplicationUser::getDisplayName)
                .orElse(userKey);
    }
}

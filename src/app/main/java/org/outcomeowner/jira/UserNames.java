package org.outcomeowner.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The full names behind user keys. */
@Component
public final class UserNames {
    private final UserManager userManager;

    public UserNames(UserManager userManager) {
        this.userManager = userManager;
    }

    /** The full name of the user, or the key itself when the user is gone. */
    public String displayName(String userKey) {
        return Optional.ofNullable(userManager.getUserByKey(userKey))
                .map(ApplicationUser::getDisplayName)
                .orElse(userKey);
    }
}

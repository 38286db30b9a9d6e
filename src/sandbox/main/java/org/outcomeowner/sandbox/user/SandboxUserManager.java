package org.outcomeowner.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Imitates {@link UserManager}. */
@Component
final class SandboxUserManager implements UserManager {
    private final Users users;

    SandboxUserManager(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return users.byKey(userKey).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return users.byName(userName).orElse(null);
    }

    @Override
    public Optional<ApplicationUser> getUserById(Long userId) {
        return users.byId(userId).map(ApplicationUser.class::cast);
    }

    @Override
    public Collection<ApplicationUser> getAllUsers() {
        return List.copyOf(users.all());
    }
}

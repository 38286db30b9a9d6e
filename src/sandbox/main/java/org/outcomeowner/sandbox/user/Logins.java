package org.outcomeowner.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks passwords. */
@Component
public final class Logins {
    private final Users users;
    private final Passwords passwords = new Passwords();
    private final KnownPasswords known = new KnownPasswords();
    // Compared with when there is no such user, so that the answer takes as long and tells nothing.
    private final String nobodysHash = passwords.hash(UUID.randomUUID().toString());

    Logins(Users users) {
        this.users = users;
    }

    /** The active user with this name and password, if there is one. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        Optional<StoredUser> user = users.byName(name);
        String hash = user.flatMap(found -> users.passwordHash(found.key())).orElse(nobodysHash);
        boolean matches = matches(password == null ? "" : password, hash);
        return user.filter(found -> matches && found.active()).map(ApplicationUser.class::cast);
    }

    private boolean matches(String password, String hash) {
        if (known.contains(password, hash)) {
            return true;
        }
        boolean right = passwords.matches(password, hash);
        if (right) {
            known.add(password, hash);
        }
        return right;
    }
}

package org.outcomeowner.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an administrator does to users. */
@Component
public final class UserAdmin {
    private final Users users;
    private final Groups groups;
    private final Passwords passwords = new Passwords();

    UserAdmin(Users users, Groups groups) {
        this.users = users;
        this.groups = groups;
    }

    /** Creates an active user. */
    public ApplicationUser create(NewUser user) {
        return users.create(user, passwords.hash(user.password()));
    }

    /** Activates or deactivates the user; an inactive one cannot log in and has no permission. */
    public void setActive(ApplicationUser user, boolean active) {
        users.setActive(user.getKey(), active);
    }

    /** Sets the language the user's pages are in. */
    public void setLocale(ApplicationUser user, Locale locale) {
        users.setLocale(user.getKey(), locale.toLanguageTag());
    }

    /** Creates the group unless it is there. */
    public void createGroup(String name) {
        groups.create(name);
    }

    /** Makes the user a member of a group, which must exist. */
    public void addToGroup(ApplicationUser user, String group) {
        groups.add(user.getKey(), group);
    }

    /** Ends the user's membership. */
    public void removeFromGroup(ApplicationUser user, String group) {
        groups.remove(user.getKey(), group);
    }
}

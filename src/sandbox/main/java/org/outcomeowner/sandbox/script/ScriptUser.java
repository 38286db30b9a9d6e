package org.outcomeowner.sandbox.script;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Runs a script as somebody else, as apps do. */
@Component
final class ScriptUser {
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    ScriptUser(JiraAuthenticationContext authentication, UserManager users) {
        this.authentication = authentication;
        this.users = users;
    }

    /**
     * Runs the script.
     *
     * @param name the user's name; null for whoever calls
     */
    <T> T run(String name, Function<ApplicationUser, T> script) {
        ApplicationUser caller = authentication.getLoggedInUser();
        ApplicationUser user = name == null ? caller : users.getUserByName(name);
        if (user == null) {
            throw ScriptProblem.of("as", "There is no user “" + name + "”.");
        }
        authentication.setLoggedInUser(user);
        try {
            return script.apply(user);
        } finally {
            authentication.setLoggedInUser(caller);
        }
    }
}

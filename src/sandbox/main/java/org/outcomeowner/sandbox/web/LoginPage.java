package org.outcomeowner.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.user.Logins;
import org.springframework.stereotype.Component;

/** Logs people in by name and password. */
@Component
final class LoginPage implements Page {
    private final Logins logins;
    private final Identities identities;

    LoginPage(Logins logins, Identities identities) {
        this.logins = logins;
        this.identities = identities;
    }

    @Override
    public String path() {
        return "/login";
    }

    @Override
    public Access access() {
        return Access.ANYBODY;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("login.vm", "Log in", model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        Optional<ApplicationUser> user =
                logins.authenticate(request.param("os_username"), request.param("os_password"));
        if (user.isEmpty()) {
            String error = "Your username or password is wrong, or the account is inactive. Please try again.";
            return new Answer.Html("login.vm", "Log in", model(request, error), 401);
        }
        identities.logIn(request.servletRequest(), user.get());
        return Answer.redirect(LocalPath.orElse(request.param("os_destination"), DashboardPage.PATH));
    }

    private static Map<String, Object> model(PageRequest request, String error) {
        return Map.of(
                "error", error,
                "username", request.param("os_username"),
                "destination", request.param("os_destination"));
    }
}

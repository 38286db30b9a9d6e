package org.outcomeowner.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets users through to a page, sends them to log in first, or turns them away. */
@Component
public final class Doorkeeper {
    private final GlobalPermissionManager permissions;
    private final Websudo websudo;

    Doorkeeper(GlobalPermissionManager permissions, Websudo websudo) {
        this.permissions = permissions;
        this.websudo = websudo;
    }

    /** Where the user has to go instead, or null if they may pass. */
    Answer refusal(Access access, PageRequest request) {
        if (access == Access.ANYBODY) {
            return null;
        }
        if (request.user() == null) {
            return logInFirst(request);
        }
        return access == Access.ADMINISTRATOR ? refusalOfAdministrator(request) : null;
    }

    private Answer refusalOfAdministrator(PageRequest request) {
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, request.user())) {
            throw PageException.forbidden("Only administrators may open this page.");
        }
        return websudo.isOn(request.servletRequest()) ? null : elsewhere(WebsudoPage.PATH, request);
    }

    /** The page to log in on, which leads back. */
    public Answer logInFirst(PageRequest request) {
        return elsewhere("/login", request);
    }

    /** The page that asks for the password again and leads back with everything that was sent; empty if there is no need. */
    public Optional<Answer> passwordFirst(PageRequest request) {
        if (websudo.isOn(request.servletRequest())) {
            return Optional.empty();
        }
        boolean posted = request.servletRequest().getMethod().equals("POST");
        return Optional.of(posted ? WebsudoPage.keeping(request) : elsewhere(WebsudoPage.PATH, request));
    }

    private static Answer elsewhere(String path, PageRequest request) {
        if (request.wantsFragment()) {
            throw PageException.unauthorized("You are no longer logged in.");
        }
        return Answer.redirect(leadingBack(path, request.address()));
    }

    static String leadingBack(String path, String destination) {
        return path + "?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }
}

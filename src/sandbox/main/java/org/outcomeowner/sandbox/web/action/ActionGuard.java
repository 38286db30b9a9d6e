package org.outcomeowner.sandbox.web.action;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Doorkeeper;
import org.outcomeowner.sandbox.web.FormTokens;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.web.project.ProjectAdministrators;
import org.springframework.stereotype.Component;

/** Sees to it that an action is executed for those alone, and in that way alone, that its descriptor and annotations ask for. */
@Component
final class ActionGuard {
    private final GlobalPermissionManager permissions;
    private final ProjectManager projects;
    private final ProjectAdministrators projectAdministrators;
    private final Doorkeeper doorkeeper;
    private final FormTokens tokens;

    ActionGuard(
            GlobalPermissionManager permissions,
            ProjectManager projects,
            ProjectAdministrators projectAdministrators,
            Doorkeeper doorkeeper,
            FormTokens tokens) {
        this.permissions = permissions;
        this.projects = projects;
        this.projectAdministrators = projectAdministrators;
        this.doorkeeper = doorkeeper;
        this.tokens = tokens;
    }

    /**
     * Where the user has to go first; empty if the action may be executed.
     *
     * @throws PageException if it may not be executed: 405, 403
     */
    Optional<Answer> refusal(
            ActionDescriptor descriptor, ActionMethod method, RequestMethod verb, PageRequest request) {
        if (!method.supports(verb)) {
            throw PageException.wrongVerb();
        }
        if (!descriptor.roles().stream().allMatch(role -> has(role, request.user()))) {
            return Optional.of(turnedAway(request));
        }
        Optional<Answer> password = method.requiresPassword() ? passwordFirst(request) : Optional.empty();
        if (password.isEmpty()
                && method.requiresToken()
                && !tokens.validateFormEncodedToken(request.servletRequest())) {
            throw PageException.forbidden("XSRF check failed: the form's token is missing or no longer valid. Go back,"
                    + " reload the page and send the form again.");
        }
        return password;
    }

    private Optional<Answer> passwordFirst(PageRequest request) {
        return request.user() == null ? Optional.of(doorkeeper.logInFirst(request)) : doorkeeper.passwordFirst(request);
    }

    /** Strangers may be somebody else: they log in first. */
    Answer turnedAway(PageRequest request) {
        if (request.user() == null) {
            return doorkeeper.logInFirst(request);
        }
        throw PageException.forbidden("You do not have the permission for this page.");
    }

    /** A role that this host does not know is nobody's. */
    private boolean has(String role, ApplicationUser user) {
        return user != null
                && switch (role) {
                    case "use" -> true;
                    case "admin" -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
                    case "sysadmin" -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
                    case "project-admin" ->
                        projects.getProjects().stream()
                                .anyMatch(project -> projectAdministrators.include(user, project));
                    default -> false;
                };
    }
}

package org.outcomeowner.sandbox.web.admin;

import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.host.Apps;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Enables, disables or uninstalls an app. */
@Component
final class AppActionPage implements AdminPage {
    private final Apps apps;

    AppActionPage(Apps apps) {
        this.apps = apps;
    }

    @Override
    public String path() {
        return AppsPage.PATH + "/{key}/{action}";
    }

    @Override
    public Answer post(PageRequest request) {
        String key = request.path("key");
        try {
            request.tell(run(request.path("action"), key));
        } catch (AppException e) {
            throw PageException.badRequest(e.getMessage());
        }
        return Answer.redirect(AppsPage.PATH);
    }

    private String run(String action, String key) {
        switch (action) {
            case "enable" -> apps.enable(key);
            case "disable" -> apps.disable(key);
            case "uninstall" -> apps.uninstall(key);
            default -> throw PageException.notFound("There is no action “" + action + "” for apps.");
        }
        return key + ": " + action + " done.";
    }
}

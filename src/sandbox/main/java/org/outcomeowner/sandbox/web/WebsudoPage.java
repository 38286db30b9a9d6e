package org.outcomeowner.sandbox.web;

import java.util.Map;
import org.outcomeowner.sandbox.user.Logins;
import org.springframework.stereotype.Component;

/** Asks administrators for their password before they administer. */
@Component
final class WebsudoPage implements Page {
    private static final String TITLE = "Administrator access";

    private final Logins logins;
    private final Websudo websudo;

    WebsudoPage(Logins logins, Websudo websudo) {
        this.logins = logins;
        this.websudo = websudo;
    }

    @Override
    public String path() {
        return "/websudo";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("websudo.vm", TITLE, model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        String password = request.param("webSudoPassword");
        if (logins.authenticate(request.user().getName(), password).isEmpty()) {
            return new Answer.Html("websudo.vm", TITLE, model(request, "The password is wrong."), 401);
        }
        websudo.begin(request.servletRequest());
        return Answer.redirect(LocalPath.orElse(request.param("os_destination"), "/admin/apps"));
    }

    private static Map<String, Object> model(PageRequest request, String error) {
        return Map.of("error", error, "destination", request.param("os_destination"));
    }
}

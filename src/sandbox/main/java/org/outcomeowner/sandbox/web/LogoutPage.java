package org.outcomeowner.sandbox.web;

import org.springframework.stereotype.Component;

/** Ends the session. */
@Component
final class LogoutPage implements Page {
    private final Identities identities;

    LogoutPage(Identities identities) {
        this.identities = identities;
    }

    @Override
    public String path() {
        return "/logout";
    }

    @Override
    public Access access() {
        return Access.ANYBODY;
    }

    @Override
    public Answer post(PageRequest request) {
        identities.logOut(request.servletRequest());
        return Answer.redirect("/login");
    }
}

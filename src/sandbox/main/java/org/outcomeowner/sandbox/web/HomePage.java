package org.outcomeowner.sandbox.web;

import org.springframework.stereotype.Component;

/** Sends whoever opens the sandbox's address to the dashboard. */
@Component
final class HomePage implements Page {
    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.redirect(DashboardPage.PATH);
    }
}

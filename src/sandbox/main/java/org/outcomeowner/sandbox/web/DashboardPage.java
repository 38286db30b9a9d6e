package org.outcomeowner.sandbox.web;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Where people land after logging in. */
@Component
final class DashboardPage implements Page {
    static final String PATH = "/secure/Dashboard.jspa";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("dashboard.vm", "Dashboard", Map.of());
    }
}

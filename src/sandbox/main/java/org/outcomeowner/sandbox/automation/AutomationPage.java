package org.outcomeowner.sandbox.automation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.web.Access;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.Page;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Runs a rule on an issue, and shows the log. */
@Component
final class AutomationPage implements Page {
    private static final String PATH = "/admin/automation";
    private static final int SHOWN = 50;

    private final Automation automation;
    private final AutomationLog log;

    AutomationPage(Automation automation, AutomationLog log) {
        this.automation = automation;
        this.log = log;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Access access() {
        return Access.ADMINISTRATOR;
    }

    @Override
    public List<String> webContexts() {
        return List.of("atl.admin");
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("admin/automation.vm", "Automation", model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        String issue = request.param("issue").trim();
        String transition = request.param("transition").trim();
        if (issue.isEmpty() || transition.isEmpty()) {
            return Answer.refused(
                    "admin/automation.vm", "Automation", model(request, "Name the issue and the transition."));
        }
        String refusal = automation.transition(issue, transition, Optional.empty());
        request.tell(refusal.isEmpty() ? "The rule has run." : "The rule failed; the log says why.");
        return Answer.redirect(PATH);
    }

    private Map<String, Object> model(PageRequest request, String error) {
        return Map.of(
                "runs", log.last(SHOWN),
                "issue", request.param("issue"),
                "transition", request.param("transition"),
                "error", error,
                "section", "automation");
    }
}

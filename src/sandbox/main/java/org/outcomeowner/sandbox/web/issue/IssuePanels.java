package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.render.WebPanels;
import org.springframework.stereotype.Component;

/** The panels that apps put beside an issue's fields. */
@Component
final class IssuePanels {
    private static final String LOCATION = "atl.jira.view.issue.right.context";

    private final WebPanels panels;

    IssuePanels(WebPanels panels) {
        this.panels = panels;
    }

    List<WebPanels.Panel> of(Issue issue, ApplicationUser user) {
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        context.put("user", user);
        context.put(
                "helper",
                new JiraHelper(
                        null, issue.getProjectObject(), Map.of("issue", issue, "project", issue.getProjectObject())));
        return panels.panels(LOCATION, context);
    }
}

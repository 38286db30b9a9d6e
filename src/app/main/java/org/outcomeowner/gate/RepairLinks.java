package org.outcomeowner.gate;

import com.atlassian.jira.issue.Issue;
import org.outcomeowner.jira.IssueLinks;
import org.outcomeowner.rules.Place;
import org.springframework.stereotype.Component;

/** The addresses of the places where findings can be mended. */
@Component
public final class RepairLinks {
    private final IssueLinks links;

    public RepairLinks(IssueLinks links) {
        this.links = links;
    }

    /** The page that has the place; blank for an issue that is not created yet and has no page. */
    public String to(Place place, Issue issue) {
        return issue.getId() == null ? "" : page(place, issue);
    }

    private String page(Place place, Issue issue) {
        return switch (place) {
            case OWNER_FIELD, AUTHORITY_FIELD, RESULT_FIELD -> links.edit(issue);
            case COMMENT -> links.view(issue);
            case WAIVER -> links.panel(issue);
            case WORKFLOW -> links.workflows();
        };
    }
}

package org.outcomeowner.waiver;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.rules.Waiver;
import org.springframework.stereotype.Component;

/**
 * The waivers of all epics as the current user may see them: one for an epic that they can't see is neither shown nor counted. They are read in pages, and of
 * those that are not shown only the number is kept.
 */
@Component
public final class WaiverRegister {
    private static final int READ_AT_ONCE = 200;

    private final Waivers waivers;
    private final IssueService issues;
    private final JiraAuthenticationContext authentication;
    private final OutcomeFields fields;
    private final ServerTime time;

    public WaiverRegister(
            Waivers waivers,
            IssueService issues,
            JiraAuthenticationContext authentication,
            OutcomeFields fields,
            ServerTime time) {
        this.waivers = waivers;
        this.issues = issues;
        this.authentication = authentication;
        this.fields = fields;
        this.time = time;
    }

    /** A page of those that nobody has ended, the youngest first. */
    public WaiverPage page(int startAt, int maxResults) {
        WaiverPage.Builder page = new WaiverPage.Builder(startAt, maxResults);
        int before = Integer.MAX_VALUE;
        List<Waiver> read = waivers.page(before, READ_AT_ONCE);
        while (!read.isEmpty()) {
            read.forEach(waiver -> row(waiver).ifPresent(page::add));
            before = Math.toIntExact(read.get(read.size() - 1).id());
            read = waivers.page(before, READ_AT_ONCE);
        }
        return page.build();
    }

    private Optional<WaiverPage.Row> row(Waiver waiver) {
        return visible(waiver.issueId())
                .map(issue -> new WaiverPage.Row(waiver, waiver.stateFor(fields.owner(issue), time.today()), issue));
    }

    private Optional<Issue> visible(long id) {
        IssueService.IssueResult found = issues.getIssue(authentication.getLoggedInUser(), id);
        return Optional.<Issue>ofNullable(found.getIssue()).filter(issue -> found.isValid());
    }
}

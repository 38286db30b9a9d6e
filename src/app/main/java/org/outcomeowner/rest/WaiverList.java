package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverState;
import org.outcomeowner.waiver.Waivers;
import org.springframework.stereotype.Component;

/** Lists the waivers of the epics that the caller sees. They are read in pages, and of those that are not shown only the number is kept. */
@Component
public final class WaiverList {
    private static final int MOST = 100;
    private static final int READ_AT_ONCE = 200;

    private final Waivers waivers;
    private final IssueAccess issues;
    private final OutcomeFields fields;
    private final DocumentParts parts;
    private final RequestErrors errors;
    private final ServerTime time;

    WaiverList(
            Waivers waivers,
            IssueAccess issues,
            OutcomeFields fields,
            DocumentParts parts,
            RequestErrors errors,
            ServerTime time) {
        this.waivers = waivers;
        this.issues = issues;
        this.fields = fields;
        this.parts = parts;
        this.errors = errors;
        this.time = time;
    }

    String page(String startAt, String maxResults) {
        Page page =
                new Page(number("startAt", startAt, 0, Integer.MAX_VALUE), number("maxResults", maxResults, 1, MOST));
        int before = Integer.MAX_VALUE;
        List<Waiver> read = waivers.page(before, READ_AT_ONCE);
        while (!read.isEmpty()) {
            read.forEach(waiver -> issues.visible(waiver.issueId()).ifPresent(issue -> page.add(waiver, issue)));
            before = Math.toIntExact(read.get(read.size() - 1).id());
            read = waivers.page(before, READ_AT_ONCE);
        }
        return StrictJson.write(page.document());
    }

    private int number(String name, String typed, int least, int most) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw errors.of(name, "outcome-owner.rest.bad-number", name, Quoted.beginning(typed), least, most);
    }

    /** What is shown, and the numbers of all that the caller sees. */
    private final class Page {
        private final int startAt;
        private final int maxResults;
        private final List<Map<String, Object>> shown = new ArrayList<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private int total;

        Page(int startAt, int maxResults) {
            this.startAt = startAt;
            this.maxResults = maxResults;
            for (WaiverState state : WaiverState.values()) {
                counts.put(state.key(), 0);
            }
        }

        void add(Waiver waiver, Issue issue) {
            Optional<Owner> owner = fields.owner(issue);
            counts.merge(waiver.stateFor(owner, time.today()).key(), 1, Integer::sum);
            if (total >= startAt && shown.size() < maxResults) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("key", issue.getKey());
                row.put("summary", issue.getSummary());
                row.putAll(new WaiverDocument(parts, time.today()).of(waiver, owner));
                shown.add(row);
            }
            total++;
        }

        Map<String, Object> document() {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("startAt", startAt);
            document.put("maxResults", maxResults);
            document.put("total", total);
            document.put("counts", counts);
            document.put("waivers", shown);
            return document;
        }
    }
}

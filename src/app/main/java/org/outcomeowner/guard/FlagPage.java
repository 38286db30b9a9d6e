package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.outcomeowner.rules.bypass.Flag;

/**
 * A page of the register.
 *
 * @param rows what is on it
 * @param startAt how many come before it
 * @param maxResults how many it may hold
 * @param total how many the reader may see
 */
public record FlagPage(List<Row> rows, int startAt, int maxResults, int total) {
    public FlagPage {
        rows = List.copyOf(rows);
    }

    /** A flag with the issue it is about, which the reader may see. */
    public record Row(Flag flag, Issue issue) {}

    /** Counts all rows and keeps those of the page. */
    static final class Builder {
        private final List<Row> rows = new ArrayList<>();
        private final int startAt;
        private final int maxResults;
        private int total;
        private int scanned;

        Builder(int startAt, int maxResults) {
            this.startAt = startAt;
            this.maxResults = maxResults;
        }

        void add(Flag flag, Issue issue) {
            if (total >= startAt && rows.size() < maxResults) {
                rows.add(new Row(flag, issue));
            }
            total++;
        }

        /** Counts flags that were looked at, and says how many that makes. */
        int scanned(int more) {
            scanned += more;
            return scanned;
        }

        FlagPage build() {
            return new FlagPage(rows, startAt, maxResults, total);
        }
    }
}

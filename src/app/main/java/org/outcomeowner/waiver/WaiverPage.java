package org.outcomeowner.waiver;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverState;

/**
 * A page of the waivers that nobody has ended.
 *
 * @param rows what is on it, the youngest first
 * @param startAt how many come before it
 * @param maxResults how many it may hold
 * @param counts how many the reader may see in each state, on this page or not
 */
public record WaiverPage(List<Row> rows, int startAt, int maxResults, Map<WaiverState, Integer> counts) {
    public WaiverPage {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** How many the reader may see. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A waiver, what it is worth, and the epic it is for, which the reader may see. */
    public record Row(Waiver waiver, WaiverState state, Issue issue) {}

    /** Counts all rows and keeps those of the page. */
    static final class Builder {
        private final List<Row> rows = new ArrayList<>();
        private final Map<WaiverState, Integer> counts = new EnumMap<>(WaiverState.class);
        private final int startAt;
        private final int maxResults;
        private int total;

        Builder(int startAt, int maxResults) {
            this.startAt = startAt;
            this.maxResults = maxResults;
            for (WaiverState state : WaiverState.values()) {
                counts.put(state, 0);
            }
        }

        void add(Row row) {
            counts.merge(row.state(), 1, Integer::sum);
            if (total >= startAt && rows.size() < maxResults) {
                rows.add(row);
            }
            total++;
        }

        WaiverPage build() {
            return new WaiverPage(rows, startAt, maxResults, counts);
        }
    }
}

package org.outcomeowner.guard;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagChange;
import org.outcomeowner.rules.bypass.FlagDraft;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;
import org.outcomeowner.rules.bypass.Sighting;
import org.springframework.stereotype.Component;

/** The record in the app's own tables. */
@Component
final class ActiveObjectsFlagStore implements FlagStore {
    private final ActiveObjects records;

    ActiveObjectsFlagStore(ActiveObjects records) {
        this.records = records;
    }

    @Override
    public List<Flag> of(long issueId) {
        return flags(Query.select().where(FlagRow.ISSUE_ID + " = ?", issueId).order("ID"));
    }

    @Override
    public Map<Long, List<Flag>> of(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select()
                .where(FlagRow.ISSUE_ID + " IN (" + places(issueIds.size()) + ")", issueIds.toArray())
                .order("ID");
        return flags(query).stream().collect(Collectors.groupingBy(Flag::issueId));
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    @Override
    public void write(Issue issue, List<FlagChange> changes, Sighting sighting) {
        changes.forEach(change -> write(issue, change, sighting));
    }

    private void write(Issue issue, FlagChange change, Sighting sighting) {
        if (change instanceof FlagChange.Raise raise) {
            raise(issue, raise.draft(), sighting);
        } else if (change instanceof FlagChange.Renew renew) {
            renew(issue, renew, sighting);
        } else if (change instanceof FlagChange.Settle settle) {
            settle(settle.flag(), settle.state(), sighting);
        }
    }

    /** Each row is written in a transaction of its own, so that a row that another node was first to write spoils nothing. */
    private void raise(Issue issue, FlagDraft draft, Sighting sighting) {
        try {
            records.create(FlagRow.class, FlagRows.values(issue, draft, sighting));
        } catch (RuntimeException e) {
            if (records.count(FlagRow.class, FlagRow.FLAG_KEY + " = ?", draft.key()) == 0) {
                throw e;
            }
        }
    }

    private void renew(Issue issue, FlagChange.Renew renew, Sighting sighting) {
        row(renew.flag()).ifPresent(row -> {
            row.setState(FlagState.OPEN.key());
            row.setStateSince(FlagRows.date(sighting.at()));
            row.setProjectId(issue.getProjectId());
            row.setMissing(MissingText.write(renew.draft().missing()));
            row.setResponse(FlagRows.response(renew.draft()).key());
            row.setResponseNote(null);
            row.save();
        });
    }

    private void settle(Flag flag, FlagState state, Sighting sighting) {
        row(flag).ifPresent(row -> {
            row.setState(state.key());
            row.setStateSince(FlagRows.date(sighting.at()));
            row.save();
        });
    }

    @Override
    public void settle(Collection<Flag> flags, Sighting sighting) {
        flags.forEach(flag -> settle(flag, FlagState.CLEARED, sighting));
    }

    @Override
    public List<Flag> page(FlagFilter filter, int before, int limit) {
        List<Object> values = new ArrayList<>(List.of(before));
        StringBuilder where = new StringBuilder("ID < ?");
        filter.projectId().ifPresent(id -> and(where, FlagRow.PROJECT_ID, id, values));
        filter.state().ifPresent(state -> and(where, FlagRow.STATE, state.key(), values));
        filter.kind().ifPresent(kind -> and(where, FlagRow.KIND, kind.key(), values));
        return flags(Query.select()
                .where(where.toString(), values.toArray())
                .order("ID DESC")
                .limit(limit));
    }

    private static void and(StringBuilder where, String column, Object value, List<Object> values) {
        where.append(" AND ").append(column).append(" = ?");
        values.add(value);
    }

    @Override
    public List<Long> openIssues(Set<FlagKind> kinds, long after, int limit) {
        List<Object> values = new ArrayList<>(List.of(FlagState.OPEN.key(), after));
        kinds.forEach(kind -> values.add(kind.key()));
        String where = FlagRow.STATE + " = ? AND " + FlagRow.ISSUE_ID + " > ? AND " + FlagRow.KIND + " IN ("
                + places(kinds.size()) + ")";
        Query query = Query.select()
                .where(where, values.toArray())
                .order(FlagRow.ISSUE_ID)
                .limit(limit);
        return rows(query).map(FlagRow::getIssueId).distinct().toList();
    }

    @Override
    public List<Flag> pending(int limit) {
        return flags(Query.select()
                .where(FlagRow.RESPONSE + " = ?", ResponseState.PENDING.key())
                .order("ID")
                .limit(limit));
    }

    @Override
    public boolean take(Flag flag) {
        Optional<FlagRow> pending =
                row(flag).filter(row -> ResponseState.PENDING.key().equals(row.getResponse()));
        pending.ifPresent(row -> {
            row.setResponse(ResponseState.DONE.key());
            row.save();
        });
        return pending.isPresent();
    }

    @Override
    public void note(Flag flag, String messageKey) {
        row(flag).ifPresent(row -> {
            row.setResponseNote(messageKey);
            row.save();
        });
    }

    @Override
    public Optional<String> noteOf(Flag flag) {
        return row(flag).map(FlagRow::getResponseNote);
    }

    private Optional<FlagRow> row(Flag flag) {
        return Optional.ofNullable(records.get(FlagRow.class, flag.id()));
    }

    private List<Flag> flags(Query query) {
        return rows(query).map(FlagRows::flag).toList();
    }

    private Stream<FlagRow> rows(Query query) {
        return Arrays.stream(records.find(FlagRow.class, query));
    }
}

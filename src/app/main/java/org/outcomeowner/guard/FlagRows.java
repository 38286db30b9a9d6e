package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.Closing;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagDraft;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;
import org.outcomeowner.rules.bypass.Sighting;

/** Turns rows into flags and back. */
final class FlagRows {
    private FlagRows() {}

    static Flag flag(FlagRow row) {
        return new Flag(
                row.getID(),
                draft(row),
                FlagState.of(row.getState()).orElseThrow(),
                DetectedBy.of(row.getDetectedBy()).orElseThrow(),
                instant(row.getDetectedOn()),
                instant(row.getStateSince()));
    }

    private static FlagDraft draft(FlagRow row) {
        Closing closing = new Closing(
                ClosePath.of(row.getPath()).orElse(ClosePath.UNKNOWN),
                Optional.ofNullable(row.getWho()),
                instant(row.getClosedOn()),
                Optional.ofNullable(row.getChangeGroup()));
        FlagKind kind = FlagKind.of(row.getKind()).orElseThrow();
        boolean quiet = ResponseState.NONE.key().equals(row.getResponse());
        return new FlagDraft(row.getIssueId(), kind, closing, MissingText.read(row.getMissing()), quiet);
    }

    static Map<String, Object> values(Issue issue, FlagDraft draft, Sighting sighting) {
        Map<String, Object> values = new HashMap<>();
        values.put(FlagRow.FLAG_KEY, draft.key());
        values.put(FlagRow.ISSUE_ID, draft.issueId());
        values.put(FlagRow.PROJECT_ID, issue.getProjectId());
        values.put(FlagRow.KIND, draft.kind().key());
        values.put(FlagRow.PATH, draft.closing().path().key());
        draft.closing().who().ifPresent(who -> values.put(FlagRow.WHO, who));
        values.put(FlagRow.CLOSED_ON, date(draft.closing().when()));
        draft.closing().group().ifPresent(group -> values.put(FlagRow.CHANGE_GROUP, group));
        values.put(FlagRow.MISSING, MissingText.write(draft.missing()));
        values.put(FlagRow.STATE, FlagState.OPEN.key());
        values.put(FlagRow.STATE_SINCE, date(sighting.at()));
        values.put(FlagRow.DETECTED_BY, sighting.by().key());
        values.put(FlagRow.DETECTED_ON, date(sighting.at()));
        values.put(FlagRow.RESPONSE, response(draft).key());
        return values;
    }

    static ResponseState response(FlagDraft draft) {
        return draft.quiet() ? ResponseState.NONE : ResponseState.PENDING;
    }

    static Date date(Instant moment) {
        return Date.from(moment);
    }

    private static Instant instant(Date date) {
        return Instant.ofEpochMilli(date.getTime());
    }
}

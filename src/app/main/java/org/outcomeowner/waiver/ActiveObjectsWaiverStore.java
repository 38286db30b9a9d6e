package org.outcomeowner.waiver;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverRequest;
import org.springframework.stereotype.Component;

/** The record in the app's own table. */
@Component
final class ActiveObjectsWaiverStore implements WaiverStore {
    private final ActiveObjects records;

    ActiveObjectsWaiverStore(ActiveObjects records) {
        this.records = records;
    }

    @Override
    public Optional<Waiver> present(long issueId) {
        Query query = Query.select()
                .where(WaiverRow.ISSUE_ID + " = ? AND " + WaiverRow.ENDED_ON + " IS NULL", issueId)
                .order("ID DESC")
                .limit(1);
        return waivers(query).findFirst();
    }

    @Override
    public List<Waiver> page(int before, int limit) {
        Query query = Query.select()
                .where("ID < ? AND " + WaiverRow.ENDED_ON + " IS NULL", before)
                .order("ID DESC")
                .limit(limit);
        return waivers(query).toList();
    }

    @Override
    public void ask(long issueId, WaiverRequest request, Stamp asked) {
        records.create(
                WaiverRow.class,
                Map.of(
                        WaiverRow.ISSUE_ID, issueId,
                        WaiverRow.REASON, request.reason(),
                        WaiverRow.EXPIRES, request.expires().toString(),
                        WaiverRow.ASKED_BY, asked.by(),
                        WaiverRow.ASKED_ON, Date.from(asked.on())));
    }

    @Override
    public void grant(Waiver waiver, Stamp granted) {
        WaiverRow row = row(waiver);
        row.setGrantedBy(granted.by());
        row.setGrantedOn(Date.from(granted.on()));
        row.save();
    }

    @Override
    public void end(Waiver waiver, Stamp ended) {
        WaiverRow row = row(waiver);
        row.setEndedBy(ended.by());
        row.setEndedOn(Date.from(ended.on()));
        row.save();
    }

    private WaiverRow row(Waiver waiver) {
        return records.get(WaiverRow.class, Math.toIntExact(waiver.id()));
    }

    private Stream<Waiver> waivers(Query query) {
        return Arrays.stream(records.find(WaiverRow.class, query)).map(ActiveObjectsWaiverStore::waiver);
    }

    private static Waiver waiver(WaiverRow row) {
        return new Waiver(
                row.getID(),
                row.getIssueId(),
                row.getReason(),
                new Stamp(row.getAskedBy(), row.getAskedOn().toInstant()),
                Optional.ofNullable(row.getGrantedBy())
                        .map(by -> new Stamp(by, row.getGrantedOn().toInstant())),
                LocalDate.parse(row.getExpires()));
    }
}

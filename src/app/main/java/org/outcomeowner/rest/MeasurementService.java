package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.ResultDamage;
import org.outcomeowner.field.Revision;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.input.MeasurementParser;
import org.outcomeowner.outcome.input.Parsed;
import org.springframework.stereotype.Component;

/** Records measurements one by one; two that are sent at once both land. */
@Component
public final class MeasurementService {
    private static final int ATTEMPTS = 3;

    private final IssueAccess access;
    private final IssueUpdate update;
    private final IssueLock lock;
    private final OutcomeFields fields;
    private final ResultDamage damage;
    private final RequestErrors errors;
    private final ServerTime time;

    MeasurementService(
            IssueAccess access,
            IssueUpdate update,
            IssueLock lock,
            OutcomeFields fields,
            ResultDamage damage,
            RequestErrors errors,
            ServerTime time) {
        this.access = access;
        this.update = update;
        this.lock = lock;
        this.fields = fields;
        this.damage = damage;
        this.errors = errors;
        this.time = time;
    }

    /**
     * Records the measurement in the body.
     *
     * @throws RefusedException if the caller may not, the body breaks a rule, or its revision is not the present one
     */
    void record(String key, String body) {
        Issue issue = access.editable(key);
        MeasurementRequest request = read(body);
        lock.during(issue, () -> store(key, request));
    }

    /** An edit in Jira's own form does not wait for our lock: when one comes between reading and storing, it is all done again. */
    private void store(String key, MeasurementRequest request) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                storeOnce(access.editable(key), request);
                return;
            } catch (StaleRequestException changedMeanwhile) {
                // read it anew
            }
        }
        storeOnce(access.editable(key), request);
    }

    private void storeOnce(Issue issue, MeasurementRequest request) {
        damage.refuse(issue);
        MeasuredResult stored = fields.result(issue);
        refuseStale(issue, stored, request);
        Parsed<MeasuredResult> parsed = new MeasurementParser(time.today()).parse(stored, request.draft());
        MeasuredResult measured = parsed.value().orElseThrow(() -> errors.of(parsed.errors()));
        update.apply(issue, parameters -> fields.addResult(parameters, issue, measured, stored));
    }

    private void refuseStale(Issue issue, MeasuredResult stored, MeasurementRequest request) {
        String present = Revision.of(stored);
        request.revision().filter(seen -> !seen.equals(present)).ifPresent(seen -> {
            throw errors.stale(issue.getKey(), present, seen);
        });
    }

    private MeasurementRequest read(String body) {
        try {
            return MeasurementRequest.read(body);
        } catch (DocumentException malformed) {
            throw errors.of(malformed);
        }
    }
}

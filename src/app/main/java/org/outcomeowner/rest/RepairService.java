package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.ResultDamage;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.input.InsightParser;
import org.outcomeowner.outcome.input.Parsed;
import org.springframework.stereotype.Component;

/** Sets the owner or the insight of an outcome and leaves the rest as it is. */
@Component
public final class RepairService {
    private static final String NAME = "name";
    private static final String INSIGHT = "insight";

    private final IssueAccess access;
    private final IssueUpdate update;
    private final IssueLock lock;
    private final OutcomeFields fields;
    private final ResultDamage damage;
    private final RequestErrors errors;

    RepairService(
            IssueAccess access,
            IssueUpdate update,
            IssueLock lock,
            OutcomeFields fields,
            ResultDamage damage,
            RequestErrors errors) {
        this.access = access;
        this.update = update;
        this.lock = lock;
        this.fields = fields;
        this.damage = damage;
        this.errors = errors;
    }

    /**
     * Names the owner; the field judges who may be one.
     *
     * @throws RefusedException if the caller may not, or the field refuses the name
     */
    void setOwner(String key, String body) {
        Issue issue = access.editable(key);
        String name = text(body, NAME);
        update.apply(issue, parameters -> fields.addOwner(parameters, issue, name));
    }

    /**
     * Says what was learned.
     *
     * @throws RefusedException if the caller may not, or the text breaks a rule
     */
    void setInsight(String key, String body) {
        Issue issue = access.editable(key);
        Parsed<String> parsed = InsightParser.parse(text(body, INSIGHT));
        String insight = parsed.value().orElseThrow(() -> errors.of(parsed.errors()));
        lock.during(issue, () -> store(access.editable(key), insight));
    }

    private void store(Issue issue, String insight) {
        damage.refuse(issue);
        MeasuredResult stored = fields.result(issue);
        update.apply(issue, parameters -> fields.addResult(parameters, issue, stored.withInsight(insight), stored));
    }

    private String text(String body, String name) {
        try {
            ObjectNode document = StrictJson.object(body);
            StrictJson.refuseUnknownKeys(document, List.of(name));
            return StrictJson.text(document, name);
        } catch (DocumentException malformed) {
            throw errors.of(malformed);
        }
    }
}

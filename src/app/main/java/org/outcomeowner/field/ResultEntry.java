package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.outcome.input.ResultDraft;
import org.outcomeowner.outcome.input.ResultParser;
import org.springframework.stereotype.Component;

/** How a submitted result becomes the one that is stored. */
@Component
final class ResultEntry {
    private final StoredResults storedResults;
    private final VisibleIssues visibleIssues;
    private final EntryPolicy policy;
    private final ServerTime time;
    private final JiraTexts texts;

    ResultEntry(
            StoredResults storedResults,
            VisibleIssues visibleIssues,
            EntryPolicy policy,
            ServerTime time,
            JiraTexts texts) {
        this.storedResults = storedResults;
        this.visibleIssues = visibleIssues;
        this.policy = policy;
        this.time = time;
        this.texts = texts;
    }

    /**
     * Refuses to replace what can't be read, or what somebody else has changed since the form was opened. The number of the issue may be forged:
     * nothing is said of one that the current user may not see.
     *
     * @throws FieldValidationException if it can't be read
     * @throws StaleResultException saying what is stored now
     */
    void checkReplaceable(CustomField field, ResultParams params) {
        Optional<Long> issueId = params.issueId().filter(visibleIssues::contain);
        StoredResult stored = storedResults.of(field, issueId);
        stored.damageId().ifPresent(id -> {
            throw refused(Message.of("outcome-owner.field.result.unreadable", id));
        });
        if (issueId.isPresent() && isStale(params, stored.orEmpty())) {
            Message stale = Message.of("outcome-owner.field.result.stale", differences(stored.orEmpty(), params));
            throw new StaleResultException(stale.in(texts.forCurrentUser()));
        }
    }

    /**
     * Refuses what breaks a rule.
     *
     * @throws FieldValidationException naming every rule broken
     */
    void check(ResultParams params) {
        Parsed<MeasuredResult> parsed = entered(params);
        if (!parsed.isValid()) {
            throw Refusals.of(parsed.errors(), texts.forCurrentUser());
        }
    }

    /**
     * The result submitted. One that was accepted before is accepted again, since Jira hands a stored value round when another field is edited.
     *
     * @throws FieldValidationException if it is none
     */
    MeasuredResult read(ResultParams params) {
        Parsed<MeasuredResult> entered = entered(params);
        return entered.value()
                .or(() -> params.isForm()
                        ? Optional.empty()
                        : ResultParser.stored().parse(draft(params)).value())
                .orElseThrow(() -> Refusals.of(entered.errors(), texts.forCurrentUser()));
    }

    /** What a form of the issue is shown by; null stands for an issue that is not known. */
    EntryRules shownFor(Issue issue) {
        return new EntryRules(policy.shown(issue).results().maxMeasures(), time.today());
    }

    private Parsed<MeasuredResult> entered(ResultParams params) {
        int maxMeasures = policy.of(params.issueId()).results().maxMeasures();
        return new EntryRules(maxMeasures, time.today()).entered(draft(params));
    }

    /**
     * The document in the JSON of REST; blank for null.
     *
     * @throws FieldValidationException if it is no object
     */
    String formText(Object json) {
        if (json == null || json instanceof Map) {
            return json == null ? "" : StrictJson.write(json);
        }
        throw Refusals.of(List.of(InputError.malformed(StrictJson.write(json))), texts.forCurrentUser());
    }

    private boolean isStale(ResultParams params, MeasuredResult stored) {
        return params.revision()
                .filter(opened -> !opened.equals(Revision.of(stored)))
                .isPresent();
    }

    private String differences(MeasuredResult stored, ResultParams params) {
        return new ResultDifferences(texts.forCurrentUser()).between(stored, draft(params));
    }

    private ResultDraft draft(ResultParams params) {
        try {
            return params.draft();
        } catch (DocumentException malformed) {
            throw Refusals.of(List.of(malformed.error()), texts.forCurrentUser());
        }
    }

    private FieldValidationException refused(Message message) {
        return Refusals.of(message, texts.forCurrentUser());
    }
}

package org.outcomeowner.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.outcome.Owner;
import org.springframework.stereotype.Component;

/**
 * The three fields of an issue and what they hold. Fields are found by their type, never by name or number. Should an issue have two of one type,
 * the one that was added first counts, so that one issue never has two owners.
 *
 * <p>Values are those of the issue object: on a transition screen they are what is about to be stored.
 */
@Component
public final class OutcomeFields {
    private final CustomFieldManager customFieldManager;

    public OutcomeFields(CustomFieldManager customFieldManager) {
        this.customFieldManager = customFieldManager;
    }

    /** The field of an issue; empty when none of this type applies to it. */
    public Optional<CustomField> find(OutcomeField field, Issue issue) {
        return first(field, customFieldManager.getCustomFieldObjects(issue));
    }

    private static Optional<CustomField> first(OutcomeField field, List<CustomField> candidates) {
        String typeKey = FieldTypeKeys.of(field);
        return candidates.stream()
                .filter(candidate -> hasType(candidate, typeKey))
                .min(Comparator.comparing(CustomField::getIdAsLong));
    }

    /** The field of whatever issue is or will be there; empty when none of this type applies. */
    public Optional<CustomField> find(OutcomeField field, IssueContext context) {
        return ofType(field)
                .filter(candidate -> candidate.isRelevantForIssueContext(context))
                .min(Comparator.comparing(CustomField::getIdAsLong));
    }

    /** The field of this type that was added first, wherever it applies; empty when there is none. */
    public Optional<CustomField> any(OutcomeField field) {
        return ofType(field).min(Comparator.comparing(CustomField::getIdAsLong));
    }

    private Stream<CustomField> ofType(OutcomeField field) {
        String typeKey = FieldTypeKeys.of(field);
        return customFieldManager.getCustomFieldObjects().stream().filter(candidate -> hasType(candidate, typeKey));
    }

    /**
     * The field of an issue.
     *
     * @throws FieldNotSetUpException if none of this type applies to the issue
     */
    public CustomField require(OutcomeField field, Issue issue) {
        return find(field, issue).orElseThrow(() -> new FieldNotSetUpException(field, issue.getKey()));
    }

    /** The fields that the issue lacks; empty when all is set up. */
    public Set<OutcomeField> missing(Issue issue) {
        List<CustomField> applying = customFieldManager.getCustomFieldObjects(issue);
        return Arrays.stream(OutcomeField.values())
                .filter(field -> first(field, applying).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any of the three applies, so that the issue is one the app has a say in. */
    public boolean concern(Issue issue) {
        return missing(issue).size() < OutcomeField.values().length;
    }

    /** All fields of the three types that there are, wherever they apply. */
    public List<CustomField> everywhere() {
        return customFieldManager.getCustomFieldObjects().stream()
                .filter(candidate -> Arrays.stream(OutcomeField.values())
                        .anyMatch(field -> hasType(candidate, FieldTypeKeys.of(field))))
                .toList();
    }

    /** Whether any of the three applies there. */
    public boolean concern(IssueContext context) {
        return Arrays.stream(OutcomeField.values())
                .anyMatch(field -> find(field, context).isPresent());
    }

    /** The outcome of an issue; a field that is not set up counts as empty, and {@link #missing} tells it apart. */
    public Outcome read(Issue issue) {
        Values values = values(issue);
        return new Outcome(
                issue.getKey(),
                issue.getSummary(),
                issue.getStatus().getName(),
                values.owner(),
                values.authority(),
                values.result());
    }

    /** The owner of an issue. */
    public Optional<Owner> owner(Issue issue) {
        return values(issue).owner();
    }

    /** The authority of an issue; none when the field is empty. */
    public Authority authority(Issue issue) {
        return values(issue).authority();
    }

    /** The result of an issue; empty when the field is. */
    public MeasuredResult result(Issue issue) {
        return values(issue).result();
    }

    /** Jira is asked once which fields apply, since every transition pays for the answer. */
    private Values values(Issue issue) {
        return new Values(issue, customFieldManager.getCustomFieldObjects(issue));
    }

    private record Values(Issue issue, List<CustomField> applying) {
        Optional<Owner> owner() {
            return value(OutcomeField.OWNER).flatMap(Owners::of);
        }

        Authority authority() {
            return value(OutcomeField.AUTHORITY).map(Authority.class::cast).orElse(Authority.none());
        }

        MeasuredResult result() {
            return value(OutcomeField.RESULT).map(MeasuredResult.class::cast).orElse(MeasuredResult.empty());
        }

        private Optional<Object> value(OutcomeField field) {
            return first(field, applying).map(issue::getCustomFieldValue);
        }
    }

    /**
     * Sets the authority on an issue that is about to be stored by the caller.
     *
     * @throws FieldNotSetUpException if the issue has no such field
     */
    public void setAuthority(MutableIssue issue, Authority authority) {
        issue.setCustomFieldValue(require(OutcomeField.AUTHORITY, issue), authority);
    }

    /**
     * Adds an owner, by login name, to the parameters of an update; the field judges who may be one.
     *
     * @throws FieldNotSetUpException if the issue has no such field
     */
    public void addOwner(IssueInputParameters parameters, Issue issue, String name) {
        parameters.addCustomFieldValue(require(OutcomeField.OWNER, issue).getId(), name);
    }

    /**
     * Adds an authority to the parameters of an update; the server stamps it.
     *
     * @throws FieldNotSetUpException if the issue has no such field
     */
    public void addAuthority(IssueInputParameters parameters, Issue issue, Authority authority) {
        CustomField field = require(OutcomeField.AUTHORITY, issue);
        parameters.addCustomFieldValue(field.getId(), StrictJson.write(AuthorityJson.toMap(authority)));
    }

    /**
     * Adds a result to the parameters of an update that is refused when the stored result is not {@code basedOn} any more.
     *
     * @throws FieldNotSetUpException if the issue has no such field
     */
    public void addResult(IssueInputParameters parameters, Issue issue, MeasuredResult result, MeasuredResult basedOn) {
        String fieldId = require(OutcomeField.RESULT, issue).getId();
        parameters.addCustomFieldValue(fieldId, ResultJson.canonical(result));
        parameters.addCustomFieldValue(ResultParams.key(fieldId, ResultParams.REVISION), Revision.of(basedOn));
    }

    private static boolean hasType(CustomField field, String typeKey) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && typeKey.equals(type.getKey());
    }
}

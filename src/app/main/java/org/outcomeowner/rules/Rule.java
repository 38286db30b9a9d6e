package org.outcomeowner.rules;

import java.util.Optional;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.OutcomeField;

/** All rules there are; what each of them asks is decided in this package alone. */
public enum Rule {
    OWNER_MISSING("owner.missing", Place.OWNER_FIELD, Mender.EDITOR),
    OWNER_INACTIVE("owner.inactive", Place.OWNER_FIELD, Mender.EDITOR),
    OWNER_SERVICE_ACCOUNT("owner.service-account", Place.OWNER_FIELD, Mender.EDITOR),
    OWNER_CANNOT_BROWSE("owner.cannot-browse", Place.OWNER_FIELD, Mender.EDITOR),
    AUTHORITY_MISSING("authority.missing", Place.AUTHORITY_FIELD, Mender.GRANTOR),
    AUTHORITY_PENDING("authority.pending", Place.AUTHORITY_FIELD, Mender.GRANTOR),
    AUTHORITY_LAPSED("authority.lapsed", Place.AUTHORITY_FIELD, Mender.GRANTOR),
    AUTHORITY_SELF_GRANTED("authority.self-granted", Place.AUTHORITY_FIELD, Mender.GRANTOR),
    AUTHORITY_NOT_ENTITLED("authority.not-entitled", Place.AUTHORITY_FIELD, Mender.ENTITLED),
    MEASURES_MISSING("measures.missing", Place.RESULT_FIELD, Mender.EDITOR),
    TARGET_MISSING("measure.target-missing", Place.RESULT_FIELD, Mender.EDITOR),
    BASELINE_MISSING("measure.baseline-missing", Place.RESULT_FIELD, Mender.EDITOR),
    UNMEASURED("measure.unmeasured", Place.RESULT_FIELD, Mender.EDITOR),
    EVIDENCE_MISSING("measure.evidence-missing", Place.RESULT_FIELD, Mender.EDITOR),
    INSIGHT_MISSING("insight.missing", Place.RESULT_FIELD, Mender.EDITOR),
    MEASUREMENT_OVERDUE("measure.overdue", Place.RESULT_FIELD, Mender.EDITOR),
    WAIVER_ASKED("waiver.asked", Place.WAIVER, Mender.WAIVER_GRANTOR),
    WAIVER_SELF_GRANTED("waiver.self-granted", Place.WAIVER, Mender.WAIVER_GRANTOR),
    WAIVER_EXPIRED("waiver.expired", Place.WAIVER, Mender.WAIVER_GRANTOR),
    GATE_DIFFERS("gate.differs", Place.WORKFLOW, Mender.ADMINISTRATOR),
    REASON_MISSING("exit.reason-missing", Place.COMMENT, Mender.CALLER);

    private final String key;
    private final Place place;
    private final Mender mender;

    Rule(String key, Place place, Mender mender) {
        this.key = key;
        this.place = place;
        this.mender = mender;
    }

    /** The key in documents; once released it never changes. */
    public String key() {
        return key;
    }

    /** The field that breaks the rule; empty when it is none of the three. */
    public Optional<OutcomeField> field() {
        return switch (place) {
            case OWNER_FIELD -> Optional.of(OutcomeField.OWNER);
            case AUTHORITY_FIELD -> Optional.of(OutcomeField.AUTHORITY);
            case RESULT_FIELD -> Optional.of(OutcomeField.RESULT);
            case COMMENT, WAIVER, WORKFLOW -> Optional.empty();
        };
    }

    /** What the rule asks, as a short statement for a checklist. */
    public Message statement() {
        return Message.of(messageKey());
    }

    Message present(Object... args) {
        return Message.of(messageKey() + ".present", args);
    }

    Message wanted() {
        return Message.of(messageKey() + ".wanted");
    }

    Repair repair(String issueKey) {
        return new Repair(Message.of(mender.messageKey(), issueKey), place);
    }

    private String messageKey() {
        return "outcome-owner.rule." + key;
    }
}

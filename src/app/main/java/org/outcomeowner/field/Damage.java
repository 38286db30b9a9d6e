package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import org.outcomeowner.outcome.Fingerprint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports stored values that can't be read. Pages show an id, and the log has what it stands for. */
final class Damage {
    private static final Logger LOG = LoggerFactory.getLogger(Damage.class);

    private Damage() {}

    /** The id of a damaged value: the same for the same value, however often it is met. */
    static String idOf(String stored) {
        return Fingerprint.of(stored);
    }

    /** Logs the damage; what is stored stays in the database, the log has only its beginning. */
    static FieldValidationException reported(String kind, String stored) {
        String id = idOf(stored);
        LOG.error("Stored {} {} can't be read, {} characters: {}", kind, id, stored.length(), Quote.of(stored));
        return new FieldValidationException(id);
    }
}

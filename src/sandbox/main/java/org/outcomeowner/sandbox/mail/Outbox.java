package org.outcomeowner.sandbox.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every mail that was queued, for administrators. */
@Component
public final class Outbox {
    private final OutboxRows rows;

    Outbox(OutboxRows rows) {
        this.rows = rows;
    }

    /** A part of them, newest first. */
    public List<OutboxMail> newest(int offset, int limit) {
        return rows.newest(offset, limit);
    }

    /** How many there are. */
    public int count() {
        return rows.count();
    }

    /** The one with the id, if there is one. */
    public Optional<OutboxMail> find(long id) {
        return rows.find(id);
    }
}

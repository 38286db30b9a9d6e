package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Owner;

/**
 * What can be done about the waiver of an epic, and what stands against it.
 *
 * @param issueKey which epic
 * @param closed whether it is closed already
 * @param owner who owns its result
 * @param present the waiver that is asked for or in force, if there is one
 * @param today the day it is
 */
public record WaiverCase(
        String issueKey, boolean closed, Optional<Owner> owner, Optional<Waiver> present, LocalDate today) {
    private static final String PREFIX = "outcome-owner.waiver.refused.";

    /** What keeps anybody from asking for one. */
    public Optional<Objection> againstAsking() {
        if (closed) {
            return because("closed");
        }
        return present.filter(waiver -> !waiver.expires().isBefore(today))
                .map(waiver -> new Objection(Message.of(PREFIX + "present", issueKey, waiver.expires()), false));
    }

    /** What keeps a user from granting it; entitled is whoever the policy names. */
    public Optional<Objection> againstGranting(String userKey, boolean entitled) {
        if (closed) {
            return because("closed");
        }
        if (present.isEmpty()) {
            return because("none");
        }
        if (!entitled) {
            return forbidden();
        }
        return againstGranting(userKey, present.get());
    }

    private Optional<Objection> againstGranting(String userKey, Waiver waiver) {
        if (waiver.granted().isPresent()) {
            return because("granted");
        }
        boolean own = waiver.asked().by().equals(userKey)
                || owner.filter(person -> person.key().equals(userKey)).isPresent();
        if (own) {
            return because("self");
        }
        return today.isAfter(waiver.expires())
                ? Optional.of(new Objection(Message.of(PREFIX + "expired", issueKey, waiver.expires()), false))
                : Optional.empty();
    }

    /** What keeps a user from ending it: whoever asked may take it back, whoever may grant may decline or revoke it. */
    public Optional<Objection> againstEnding(String userKey, boolean entitled) {
        if (present.isEmpty()) {
            return because("none");
        }
        boolean asker = present.get().asked().by().equals(userKey);
        return asker || entitled ? Optional.empty() : forbidden();
    }

    private Optional<Objection> because(String reason) {
        return Optional.of(new Objection(Message.of(PREFIX + reason, issueKey), false));
    }

    private Optional<Objection> forbidden() {
        return Optional.of(new Objection(Message.of(PREFIX + "not-entitled", issueKey), true));
    }

    /**
     * Why something can't be done.
     *
     * @param message for people to read
     * @param forbidden whether it is the user who may not
     */
    public record Objection(Message message, boolean forbidden) {}
}

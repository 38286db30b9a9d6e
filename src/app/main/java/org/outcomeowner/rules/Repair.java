package org.outcomeowner.rules;

import org.outcomeowner.outcome.Message;

/**
 * The way out of a finding.
 *
 * @param who the people who can mend it
 * @param place where
 */
public record Repair(Message who, Place place) {
    /** Where, in words. */
    public Message where() {
        return Message.of(place.messageKey());
    }
}

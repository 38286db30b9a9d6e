package org.outcomeowner.rules.bypass;

/** What is to be written down. */
public sealed interface FlagChange {
    /** A flag that is not on record yet. */
    record Raise(FlagDraft draft) implements FlagChange {}

    /** One on record that was settled holds again. */
    record Renew(Flag flag, FlagDraft draft) implements FlagChange {}

    /** One on record does not hold any more. */
    record Settle(Flag flag, FlagState state) implements FlagChange {}
}

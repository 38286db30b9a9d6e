package org.outcomeowner.setup;

import java.util.List;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.rules.input.PolicyDraft;

/** What was typed, and everything that is wrong with it. */
record Refused(PolicyDraft draft, List<InputError> errors) {
    boolean isStale() {
        return errors.stream().anyMatch(error -> error.field().equals(PolicyDraft.REVISION));
    }
}

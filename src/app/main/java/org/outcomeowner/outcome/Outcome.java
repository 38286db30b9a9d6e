package org.outcomeowner.outcome;

import java.util.Objects;
import java.util.Optional;

/**
 * All that is known about the outcome of one epic.
 *
 * @param issueKey the key of the epic
 * @param summary its summary
 * @param status the name of its status
 * @param owner who answers for it
 * @param authority the owner's right to decide
 * @param result by which measures, and what came of it
 */
public record Outcome(
        String issueKey,
        String summary,
        String status,
        Optional<Owner> owner,
        Authority authority,
        MeasuredResult result) {

    public Outcome {
        Objects.requireNonNull(issueKey, "issueKey");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(result, "result");
    }

    /** The same outcome with this authority. */
    public Outcome with(Authority other) {
        return new Outcome(issueKey, summary, status, owner, other, result);
    }

    /** What the authority is worth to the present owner. */
    public AuthorityState authorityState() {
        return authority.stateFor(owner);
    }

    /** The verdict of the epic. */
    public Verdict verdict() {
        return result.verdict();
    }
}

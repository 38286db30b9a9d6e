package org.outcomeowner.rules;

/**
 * What an epic must have to start, beside an owner and measures with targets.
 *
 * @param authority whether the owner must have the right to decide
 * @param baseline whether each measure that grows or shrinks must say from where
 */
public record StartRequirements(boolean authority, boolean baseline) {
    /** Both. */
    public static StartRequirements strict() {
        return new StartRequirements(true, true);
    }

    /** Whatever either of the two asks. */
    public StartRequirements stricter(StartRequirements other) {
        return new StartRequirements(authority || other.authority, baseline || other.baseline);
    }
}

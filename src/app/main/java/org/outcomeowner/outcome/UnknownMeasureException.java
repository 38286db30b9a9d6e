package org.outcomeowner.outcome;

/** A measure was named that the result does not have. */
public final class UnknownMeasureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownMeasureException(String id) {
        super("There is no measure “" + id + "”");
        this.id = id;
    }

    /** The id asked for. */
    public String id() {
        return id;
    }
}

package org.outcomeowner.rules;

/** A way in which one gate asks less than another. */
public enum Shortfall {
    /** Not every measure needs an actual. */
    MEASURES("measures"),
    /** An actual needs no evidence. */
    EVIDENCE("evidence"),
    /** A result needs no insight. */
    INSIGHT("insight"),
    /** More resolutions close without a result. */
    EXITS("exits");

    private final String key;

    Shortfall(String key) {
        this.key = key;
    }

    /** Key of the text that says it. */
    public String nameKey() {
        return "outcome-owner.shortfall." + key;
    }
}

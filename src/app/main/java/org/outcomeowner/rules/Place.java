package org.outcomeowner.rules;

/** Where something can be mended; whoever shows it knows the address. */
public enum Place {
    OWNER_FIELD("owner"),
    AUTHORITY_FIELD("authority"),
    RESULT_FIELD("result"),
    /** The waivers on the epic's page. */
    WAIVER("waiver"),
    /** The workflow of the epic. */
    WORKFLOW("workflow"),
    /** The comment of the transition. */
    COMMENT("comment");

    private final String key;

    Place(String key) {
        this.key = key;
    }

    String messageKey() {
        return "outcome-owner.place." + key;
    }
}

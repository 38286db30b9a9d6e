package org.outcomeowner.rules;

/** Who can mend what a rule found. */
enum Mender {
    EDITOR("editor"),
    GRANTOR("grantor"),
    ENTITLED("entitled"),
    WAIVER_GRANTOR("waiver-grantor"),
    ADMINISTRATOR("administrator"),
    CALLER("caller");

    private final String key;

    Mender(String key) {
        this.key = key;
    }

    /** The key of the text; its argument is the key. */
    String messageKey() {
        return "outcome-owner.mender." + key;
    }
}

package org.outcomeowner.outcome.input;

/** How long a text may be, in characters (UTF-16 units). */
public enum TextLimit {
    ID(40),
    NAME(100),
    UNIT(30),
    EVIDENCE(2_000),
    NOTE(2_000),
    INSIGHT(4_000),
    AUTHORITY(200),
    WAIVER(2_000),
    DOCUMENT(65_536);

    private final int length;

    TextLimit(int length) {
        this.length = length;
    }

    public int length() {
        return length;
    }

    boolean isExceededBy(String text) {
        return text.length() > length;
    }
}

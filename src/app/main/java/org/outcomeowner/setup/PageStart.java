package org.outcomeowner.setup;

/** How many rows come before the page of a list, as it came with the address; what makes no sense is passed over. */
final class PageStart {
    private static final int LAST = 1_000_000;

    private PageStart() {}

    static int of(String typed) {
        try {
            return Math.min(Math.max(Integer.parseInt(typed), 0), LAST);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}

package org.outcomeowner.setup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the register is asked for, as it came; blank for all. What makes no sense is passed over. */
record FlagsFilter(String project, String state, String kind, String start) {
    int startAt() {
        return PageStart.of(start);
    }

    /** The address of the page that begins after so many rows. */
    String url(int startAt) {
        return FlagsAction.ALIAS + "!default.jspa?project=" + encode(project) + "&state=" + encode(state) + "&kind="
                + encode(kind) + "&start=" + startAt;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

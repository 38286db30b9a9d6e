package org.outcomeowner.sandbox.web.admin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as pages of administration show them: in the server's time zone, to the second. */
final class Moments {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Moments() {}

    static String show(Instant moment) {
        return FORMAT.format(moment.atZone(ZoneId.systemDefault()));
    }
}

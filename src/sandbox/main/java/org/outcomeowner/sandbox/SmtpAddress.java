package org.outcomeowner.sandbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a mail server listens.
 *
 * @param host its host
 * @param port its port
 */
public record SmtpAddress(String host, int port) {
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9.-]+):(\\d{1,5})");
    private static final int HIGHEST_PORT = 65_535;

    /** Reads {@code host:port}. */
    public static SmtpAddress parse(String text) {
        Matcher parts = TEXT.matcher(text);
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("--smtp must be host:port, was “%s”".formatted(text));
        }
        return new SmtpAddress(parts.group(1), port);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}

package org.outcomeowner.sandbox.rest.v2;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object under construction, which keeps the order of its properties. */
final class Json {
    // Jira's format, with an offset without a colon
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Json() {}

    static Json object() {
        return new Json();
    }

    /** A page of a longer list. */
    static Json page(int startAt, int maxResults, int total) {
        return object().with("startAt", startAt).with("maxResults", maxResults).with("total", total);
    }

    Json with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    Json withTime(String name, Timestamp time) {
        return with(name, time(time));
    }

    /** The moment in Jira's format; null for none. */
    static String time(Timestamp time) {
        return time == null ? null : TIME.format(time.toInstant().atZone(ZoneId.systemDefault()));
    }

    Map<String, Object> map() {
        return properties;
    }
}

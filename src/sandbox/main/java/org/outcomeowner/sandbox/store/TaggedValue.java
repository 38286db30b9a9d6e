package org.outcomeowner.sandbox.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * A small Java value as text with the name of its kind, so that it comes back as what it was.
 *
 * @param kind the kind's name
 * @param text the value as text
 */
public record TaggedValue(String kind, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @throws IllegalArgumentException the value is of a kind that cannot be stored
     */
    public static TaggedValue of(Object value) {
        if (value instanceof String text) {
            return new TaggedValue("string", text);
        }
        if (value instanceof Double || value instanceof Long || value instanceof Boolean) {
            return new TaggedValue(value.getClass().getSimpleName().toLowerCase(Locale.ROOT), value.toString());
        }
        if (value instanceof Date date) {
            return new TaggedValue("date", Long.toString(date.getTime()));
        }
        return ofSeveral(value);
    }

    private static TaggedValue ofSeveral(Object value) {
        if (value instanceof Properties properties) {
            return new TaggedValue("properties", json(properties));
        }
        if (value instanceof List<?> list) {
            return new TaggedValue("list", json(list));
        }
        if (value instanceof Map<?, ?> map) {
            return new TaggedValue("map", json(map));
        }
        throw new IllegalArgumentException("A value of type " + value.getClass().getName() + " cannot be stored");
    }

    /** The value that was stored. */
    public Object value() {
        return switch (kind) {
            case "string" -> text;
            case "double" -> Double.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "boolean" -> Boolean.valueOf(text);
            case "date" -> new Timestamp(Long.parseLong(text));
            case "list" -> read(new TypeReference<List<String>>() {});
            case "map" -> read(new TypeReference<Map<String, String>>() {});
            case "properties" -> read(new TypeReference<Properties>() {});
            default -> throw new IllegalStateException("Values of kind “" + kind + "” are unknown");
        };
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The value cannot be stored", e);
        }
    }

    private <T> T read(TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored value is damaged", e);
        }
    }
}

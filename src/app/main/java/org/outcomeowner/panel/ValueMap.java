package org.outcomeowner.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values for a template. What is absent is left out, since Velocity takes a blank text for true. */
final class ValueMap {
    private final Map<String, Object> values = new LinkedHashMap<>();

    ValueMap put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    ValueMap put(String name, Optional<?> value) {
        value.ifPresent(present -> values.put(name, present));
        return this;
    }

    Map<String, Object> values() {
        return values;
    }
}

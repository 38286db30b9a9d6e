package org.outcomeowner.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Notes in memory. */
final class FakeNotes implements WatchNotes {
    private final Map<String, String> notes = new HashMap<>();

    @Override
    public Optional<String> read(String name) {
        return Optional.ofNullable(notes.get(name));
    }

    @Override
    public void write(String name, String text) {
        notes.put(name, text);
    }
}

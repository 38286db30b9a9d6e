package org.outcomeowner.guard;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notes in the app's own tables. */
@Component
final class ActiveObjectsWatchNotes implements WatchNotes {
    private final ActiveObjects records;

    ActiveObjectsWatchNotes(ActiveObjects records) {
        this.records = records;
    }

    @Override
    public Optional<String> read(String name) {
        return row(name).map(WatchRow::getText);
    }

    @Override
    public void write(String name, String text) {
        WatchRow row = row(name).orElseGet(() -> records.create(WatchRow.class, Map.of(WatchRow.NAME, name)));
        row.setText(text);
        row.save();
    }

    private Optional<WatchRow> row(String name) {
        return Arrays.stream(records.find(WatchRow.class, WatchRow.NAME + " = ?", name))
                .findFirst();
    }
}

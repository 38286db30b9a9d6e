package org.outcomeowner.guard;

import org.springframework.stereotype.Component;

/** Which statuses were done when the watch looked last. */
@Component
final class KnownStatuses {
    private final WatchNotes notes;

    KnownStatuses(WatchNotes notes) {
        this.notes = notes;
    }

    /** Whether a status that is done now was not done then. */
    boolean isNew(String doneStatus) {
        return notes.read(Watch.SETTINGS)
                .map(SettingsPrint::of)
                .filter(print -> !print.doneStatuses().contains(doneStatus))
                .isPresent();
    }
}

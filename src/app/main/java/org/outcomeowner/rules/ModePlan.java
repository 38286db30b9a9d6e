package org.outcomeowner.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which mode holds, and from which day.
 *
 * @param mode the mode that holds from that day
 * @param from the day; empty when it has always held
 * @param before the mode that holds until then
 * @param floor a plan that is never undercut, such as that of all projects; empty for none
 */
public record ModePlan(Mode mode, Optional<LocalDate> from, Mode before, Optional<ModePlan> floor) {
    public ModePlan {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(floor, "floor");
    }

    public ModePlan(Mode mode, Optional<LocalDate> from, Mode before) {
        this(mode, from, before, Optional.empty());
    }

    /** One mode for good. */
    public static ModePlan always(Mode mode) {
        return new ModePlan(mode, Optional.empty(), mode);
    }

    /** Another mode from a day on; until then what this plan says for today. */
    public ModePlan change(Mode next, LocalDate day, LocalDate today) {
        return new ModePlan(next, Optional.of(day), on(today));
    }

    /** The same, as it was decided before any other plan came under it. */
    public ModePlan alone() {
        return new ModePlan(mode, from, before);
    }

    /** The mode of a day. */
    public Mode on(LocalDate day) {
        Mode own = from.filter(day::isBefore).isPresent() ? before : mode;
        return floor.map(plan -> own.stricter(plan.on(day))).orElse(own);
    }

    /** The same, but on each day at least as strict as another plan. */
    ModePlan atLeast(ModePlan other) {
        return new ModePlan(mode, from, before, Optional.of(other));
    }

    /** Whether this plan is milder than another on any day from one on. A mode only changes on the days that the plans name. */
    boolean undercuts(ModePlan other, LocalDate from) {
        return Stream.of(Optional.of(from), this.from, other.from)
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(from))
                .anyMatch(day -> on(day).compareTo(other.on(day)) < 0);
    }
}

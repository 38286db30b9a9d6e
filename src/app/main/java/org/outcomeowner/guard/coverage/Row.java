package org.outcomeowner.guard.coverage;

import java.util.Optional;

/**
 * A line of the map.
 *
 * @param live how the way stands in the live workflow; empty where only the draft has it
 * @param draft how it stands in the draft; empty where there is no draft, and where the draft lacks it
 */
public record Row(Way way, Optional<Judgement> live, Optional<Judgement> draft, Remark remark) {

    /** How the way stands for the issues of today; in the draft where only that has it. */
    public Judgement judgement() {
        return live.or(() -> draft).orElseThrow();
    }

    /** Whether issues can close here today without being asked for what the policy wants. */
    public boolean isOpen() {
        return live.filter(judgement -> judgement.standing().isOpen()).isPresent();
    }

    /** Whether it is guarded today. */
    public boolean isGuarded() {
        return live.filter(judgement -> judgement.standing() == Standing.GUARDED)
                .isPresent();
    }

    /** Whether it has something to mend, today or once the draft is published. */
    public boolean needsMending() {
        return judgement().standing().needsMending() || remark == Remark.DRAFT_UNGUARDS;
    }
}

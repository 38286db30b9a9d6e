package org.outcomeowner.waiver;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverRequest;

/** The record of waivers. */
interface WaiverStore {
    /** The one of an issue that nobody has ended, the youngest if there are more. */
    Optional<Waiver> present(long issueId);

    /** Those that nobody has ended, the youngest first, with ids below {@code before}. */
    List<Waiver> page(int before, int limit);

    void ask(long issueId, WaiverRequest request, Stamp asked);

    void grant(Waiver waiver, Stamp granted);

    void end(Waiver waiver, Stamp ended);
}

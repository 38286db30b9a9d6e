package org.outcomeowner.rules.bypass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.rules.bypass.FlagChange.Raise;
import org.outcomeowner.rules.bypass.FlagChange.Renew;
import org.outcomeowner.rules.bypass.FlagChange.Settle;

/** The flags of one epic that are on record, compared with the reasons there are. Looking twice changes nothing the second time. */
public final class FlagBook {
    private final List<Flag> known;

    public FlagBook(List<Flag> known) {
        this.known = List.copyOf(known);
    }

    /** What brings the record in line with the reasons. */
    public List<FlagChange> changes(Subject subject, List<FlagDraft> reasons) {
        List<FlagChange> changes = new ArrayList<>();
        open().stream()
                .filter(flag -> reasons.stream().noneMatch(reason -> covers(flag, reason)))
                .filter(flag -> !flag.kind().isAboutClose() || !subject.isUnproven() || isOutdated(flag, reasons))
                .map(flag -> new Settle(flag, settled(flag, subject)))
                .forEach(changes::add);
        reasons.stream()
                .filter(reason -> open().stream().noneMatch(flag -> covers(flag, reason)))
                .map(this::write)
                .forEach(changes::add);
        return changes;
    }

    /** Nothing is on record any more of an epic that is none now: the policy says so, or it is gone. */
    public List<FlagChange> dropped() {
        return open().stream()
                .<FlagChange>map(flag -> new Settle(flag, FlagState.CLEARED))
                .toList();
    }

    private static boolean isOutdated(Flag flag, List<FlagDraft> reasons) {
        return reasons.stream().anyMatch(reason -> isLaterClose(flag, reason));
    }

    private static FlagState settled(Flag flag, Subject subject) {
        return subject.waived() && flag.kind().isAboutClose() ? FlagState.WAIVED : FlagState.CLEARED;
    }

    /** Whether any flag is open. */
    public boolean hasOpen() {
        return !open().isEmpty();
    }

    private List<Flag> open() {
        return known.stream().filter(Flag::isOpen).toList();
    }

    private FlagChange write(FlagDraft reason) {
        Optional<Flag> settled = known.stream()
                .filter(flag -> flag.draft().key().equals(reason.key()))
                .findFirst();
        return settled.<FlagChange>map(flag -> new Renew(flag, reason)).orElseGet(() -> new Raise(reason));
    }

    /** Whether an open flag says it already. An unproven close that is known stays one record, unless the epic was closed once more. */
    private static boolean covers(Flag flag, FlagDraft reason) {
        if (!flag.kind().isAboutClose()) {
            return flag.kind() == reason.kind();
        }
        return reason.kind().isAboutClose() && !isLaterClose(flag, reason);
    }

    private static boolean isLaterClose(Flag flag, FlagDraft reason) {
        return reason.kind() == FlagKind.CLOSED_WITHOUT_RESULT
                && flag.closing().group().isPresent()
                && reason.closing()
                        .group()
                        .filter(group -> group > flag.closing().group().get())
                        .isPresent();
    }
}

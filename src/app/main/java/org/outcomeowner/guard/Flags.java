package org.outcomeowner.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagKind;
import org.springframework.stereotype.Component;

/** The flags on record. Whoever asks has checked what the reader may see. */
@Component
public final class Flags {
    private static final Set<FlagKind> UNPROVEN =
            EnumSet.of(FlagKind.CLOSED_WITHOUT_RESULT, FlagKind.CLEARED_AFTER_CLOSE);

    private final FlagStore store;

    Flags(FlagStore store) {
        this.store = store;
    }

    /** Every flag of an issue, open or settled, the youngest first. */
    public List<Flag> of(long issueId) {
        List<Flag> flags = new ArrayList<>(store.of(issueId));
        Collections.reverse(flags);
        return flags;
    }

    /** Flags that match, the youngest first, with ids below {@code before}. */
    public List<Flag> page(FlagFilter filter, int before, int limit) {
        return store.page(filter, before, limit);
    }

    /** Ids of issues that are closed and neither proved nor waived, above {@code after}, in their order. */
    public List<Long> closedWithoutResult(long after, int limit) {
        return store.openIssues(UNPROVEN, after, limit);
    }

    /** Why the response to a flag was not possible, as the key of a text; empty when it was, or none was wanted. */
    public Optional<String> noteOf(Flag flag) {
        return store.noteOf(flag);
    }
}

package org.outcomeowner.guard;

import java.util.List;
import org.outcomeowner.rules.bypass.Flag;
import org.springframework.stereotype.Component;

/** The register of flags as the current user may see it: a flag of an issue that they can't browse is neither shown nor counted. */
@Component
public final class FlagRegister {
    private static final int BATCH = 200;

    /** Past this many flags the register stops counting. */
    static final int MOST = 10_000;

    private final Flags flags;
    private final BrowsableIssues visible;

    FlagRegister(Flags flags, BrowsableIssues visible) {
        this.flags = flags;
        this.visible = visible;
    }

    /** A page of what matches, the youngest first. */
    public FlagPage page(FlagFilter filter, int startAt, int maxResults) {
        FlagPage.Builder page = new FlagPage.Builder(startAt, maxResults);
        BrowsableIssues.View view = visible.forCurrentUser();
        int before = Integer.MAX_VALUE;
        List<Flag> batch;
        do {
            batch = flags.page(filter, before, BATCH);
            batch.forEach(flag -> view.find(flag.issueId()).ifPresent(issue -> page.add(flag, issue)));
            before = batch.isEmpty() ? before : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH && page.scanned(BATCH) < MOST);
        return page.build();
    }
}

package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagChange;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.Sighting;

/** The record of flags. Whatever reads a list reads it in pages. */
interface FlagStore {
    /** Every flag of an issue, the oldest first. */
    List<Flag> of(long issueId);

    /** The flags of several issues, by the id of the issue; nothing for one without flags. */
    Map<Long, List<Flag>> of(Collection<Long> issueIds);

    /** Writes changes down. What another node has written already is left as it is. */
    void write(Issue issue, List<FlagChange> changes, Sighting sighting);

    /** Settles what is open of an issue that is gone. */
    void settle(Collection<Flag> flags, Sighting sighting);

    /** Flags that match, the youngest first, with ids below {@code before}. */
    List<Flag> page(FlagFilter filter, int before, int limit);

    /** Ids of issues with an open flag of these kinds, each once, above {@code after}, in their order. */
    List<Long> openIssues(Set<FlagKind> kinds, long after, int limit);

    /** Flags to which a response is due, the oldest first. */
    List<Flag> pending(int limit);

    /** Whether this caller is the one who responds: a flag is responded to once, whoever asks. */
    boolean take(Flag flag);

    /** Notes why the response was not possible. */
    void note(Flag flag, String messageKey);

    /** What was noted; empty for nothing. */
    Optional<String> noteOf(Flag flag);
}

package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.stream.Stream;
import org.outcomeowner.rules.Recipients;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.Missing;

/** A flag that is told of: with its issue, and to whom. */
record Flagged(Flag flag, Issue issue, Recipients recipients) {
    /** The keys of the rules that the epic broke. */
    Stream<String> missing() {
        return flag.draft().missing().stream().map(Missing::rule);
    }
}

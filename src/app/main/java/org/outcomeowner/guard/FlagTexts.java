package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.rules.Rule;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.Missing;
import org.springframework.stereotype.Component;

/** Says a flag in the language of whoever reads it: the same words on the panel, in the register, over REST and by mail. */
@Component
public final class FlagTexts {
    private static final String PREFIX = "outcome-owner.flag.";

    private final Texts texts;
    private final UserNames people;
    private final ServerTime time;

    FlagTexts(Texts texts, UserNames people, ServerTime time) {
        this.texts = texts;
        this.people = people;
        this.time = time;
    }

    /** What the epic is flagged for. */
    public String kind(Flag flag) {
        return texts.say(flag.kind().nameKey());
    }

    /** How the flag stands. */
    public String state(Flag flag) {
        return texts.say(flag.state().nameKey());
    }

    /** By which path the epic closed; empty when it is not closed. */
    public Optional<String> path(Flag flag) {
        return Optional.of(flag.closing().path())
                .filter(path -> flag.kind().isAboutClose())
                .map(path -> texts.say(path.nameKey()));
    }

    /** Who closed it, by full name; empty when nobody is known. */
    public Optional<String> who(Flag flag) {
        return flag.closing().who().map(people::displayName);
    }

    /** When it closed, or when it was seen, where the reader is. */
    public String when(Flag flag) {
        return time.minuteOf(flag.closing().when());
    }

    /** What was missing, one statement for each. */
    public List<String> missing(Flag flag) {
        return flag.draft().missing().stream().map(this::statement).toList();
    }

    /** All of it in one sentence. */
    public String sentence(Flag flag) {
        String happened = path(flag)
                .map(path -> texts.say(PREFIX + "closed", path, who(flag).orElseGet(this::nobody), when(flag)))
                .orElseGet(() -> texts.say(PREFIX + "seen", when(flag)));
        return kind(flag) + ". " + happened;
    }

    /** One line of a mail about the flag. */
    String line(Flag flag, Issue issue, String address) {
        String lacking = String.join("; ", missing(flag));
        return texts.say(PREFIX + "mail.line", issue.getKey(), issue.getSummary(), sentence(flag), lacking, address);
    }

    private String nobody() {
        return texts.say(PREFIX + "nobody");
    }

    private String statement(Missing missing) {
        String rule = Arrays.stream(Rule.values())
                .filter(candidate -> candidate.key().equals(missing.rule()))
                .findFirst()
                .map(found -> texts.say(found.statement()))
                .orElse(missing.rule());
        return missing.subject()
                .map(measure -> texts.say(PREFIX + "missing.measure", rule, measure))
                .orElse(rule);
    }
}

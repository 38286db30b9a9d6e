package org.outcomeowner.panel;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.FlagTexts;
import org.outcomeowner.guard.Flags;
import org.outcomeowner.rules.bypass.Flag;
import org.springframework.stereotype.Component;

/** What the epic was flagged for: open flags as warnings, settled ones as a line. */
@Component
final class FlagRows {
    private final Flags flags;
    private final FlagTexts words;
    private final Texts texts;

    FlagRows(Flags flags, FlagTexts words, Texts texts) {
        this.flags = flags;
        this.words = words;
        this.texts = texts;
    }

    /** The youngest first. Whoever asks has checked that the reader may see the issue. */
    List<Map<String, Object>> of(Issue issue) {
        return flags.of(issue.getId()).stream().map(this::row).toList();
    }

    private Map<String, Object> row(Flag flag) {
        return new ValueMap()
                .put("open", Optional.of("open").filter(open -> flag.isOpen()))
                .put("kind", words.kind(flag))
                .put("text", words.sentence(flag))
                .put("state", words.state(flag))
                .put("missing", words.missing(flag))
                .put("note", flags.noteOf(flag).map(key -> texts.say(key)))
                .values();
    }
}

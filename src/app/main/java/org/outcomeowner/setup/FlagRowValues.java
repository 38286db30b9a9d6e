package org.outcomeowner.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.FlagPage;
import org.outcomeowner.guard.FlagTexts;
import org.outcomeowner.guard.Flags;
import org.outcomeowner.jira.IssueLinks;
import org.outcomeowner.rules.bypass.Flag;
import org.springframework.stereotype.Component;

/** One row of the register. */
@Component
final class FlagRowValues {
    private final Flags flags;
    private final FlagTexts words;
    private final IssueLinks links;
    private final Texts texts;

    FlagRowValues(Flags flags, FlagTexts words, IssueLinks links, Texts texts) {
        this.flags = flags;
        this.words = words;
        this.links = links;
        this.texts = texts;
    }

    Map<String, Object> of(FlagPage.Row row) {
        Flag flag = row.flag();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("key", row.issue().getKey());
        values.put("summary", row.issue().getSummary());
        values.put("url", links.view(row.issue()));
        values.put("kind", words.kind(flag));
        values.put("path", words.path(flag).orElse(""));
        values.put("who", words.who(flag).orElse(""));
        values.put("when", words.when(flag));
        values.put("missing", words.missing(flag));
        values.put("state", words.state(flag));
        values.put("open", flag.isOpen());
        values.put("note", flags.noteOf(flag).map(key -> texts.say(key)).orElse(""));
        return values;
    }
}

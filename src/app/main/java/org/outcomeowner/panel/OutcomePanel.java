package org.outcomeowner.panel;

import com.atlassian.jira.issue.Issue;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.gate.StoredReadiness;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.IssueLinks;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Readiness;
import org.springframework.stereotype.Component;

/** Puts the parts of the panel together. */
@Component
final class OutcomePanel {
    private final StoredReadiness stored;
    private final OutcomeFields fields;
    private final PanelActions actions;
    private final IssueLinks links;
    private final ServerTime time;
    private final Texts texts;
    private final FlagRows flags;

    OutcomePanel(
            StoredReadiness stored,
            OutcomeFields fields,
            PanelActions actions,
            IssueLinks links,
            ServerTime time,
            Texts texts,
            FlagRows flags) {
        this.stored = stored;
        this.fields = fields;
        this.actions = actions;
        this.links = links;
        this.time = time;
        this.texts = texts;
        this.flags = flags;
    }

    /** The values for the template: maps, lists and texts. */
    Map<String, Object> show(Issue issue) {
        OutcomeFacts known = stored.facts(issue);
        Readiness readiness = stored.forClose(issue, known);
        ValueMap outcome = new OutcomeValues(known, time, texts).values();
        setupFault(issue, outcome);
        outcome.put("today", known.today().toString()).put("waiver", new WaiverValues(known, time, texts).values());
        actions.put(issue, known, outcome);
        CheckRows checks = new CheckRows(texts, links.edit(issue));
        outcome.put("readyText", checks.summary(readiness));
        return Map.of(
                "outcome", outcome.values(),
                "measures", new MeasureRows(texts).of(known.outcome().result()),
                "checks", checks.of(readiness),
                "flags", flags.of(issue));
    }

    private void setupFault(Issue issue, ValueMap outcome) {
        Set<OutcomeField> missing = fields.missing(issue);
        if (!missing.isEmpty()) {
            outcome.put("setupFault", texts.say("outcome-owner.panel.setup", names(missing)));
        }
    }

    private String names(Set<OutcomeField> missing) {
        return missing.stream()
                .sorted(Comparator.naturalOrder())
                .map(field -> texts.say(field.nameKey()))
                .collect(Collectors.joining(", "));
    }
}

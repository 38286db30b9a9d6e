package org.outcomeowner.setup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.jira.IssueLinks;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverState;
import org.outcomeowner.waiver.WaiverPage;
import org.springframework.stereotype.Component;

/** One row of the list of waivers. */
@Component
final class WaiverRowValues {
    private final IssueLinks links;
    private final UserNames names;
    private final ServerTime time;
    private final Words words;

    WaiverRowValues(IssueLinks links, UserNames names, ServerTime time, Words words) {
        this.links = links;
        this.names = names;
        this.time = time;
        this.words = words;
    }

    Map<String, Object> of(WaiverPage.Row row) {
        Waiver waiver = row.waiver();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("key", row.issue().getKey());
        values.put("summary", row.issue().getSummary());
        values.put("url", links.panel(row.issue()));
        values.put("state", name(row.state()));
        values.put("style", style(row.state()));
        values.put("reason", waiver.reason());
        values.put("asked", stamp(waiver.asked()));
        values.put("granted", waiver.granted().map(this::stamp).orElse(""));
        values.put("expires", waiver.expires().toString());
        return values;
    }

    /** What a state is called on the panel too. */
    String name(WaiverState state) {
        return words.say("outcome-owner.panel.waiver." + state.key());
    }

    private String stamp(Stamp stamp) {
        return words.say("outcome-owner.waivers.stamp", names.displayName(stamp.by()), time.dayOf(stamp.on()));
    }

    private static String style(WaiverState state) {
        return switch (state) {
            case IN_FORCE -> "aui-lozenge-success";
            case ASKED -> "aui-lozenge-current";
            case SELF_GRANTED, EXPIRED -> "aui-lozenge-error";
        };
    }
}

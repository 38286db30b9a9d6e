package org.outcomeowner.panel;

import java.util.Map;
import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverState;

/** The waiver of the epic, which nobody who looks at it shall miss. */
final class WaiverValues {
    private static final String PREFIX = "outcome-owner.panel.waiver.";

    private final OutcomeFacts facts;
    private final ServerTime time;
    private final Texts texts;

    WaiverValues(OutcomeFacts facts, ServerTime time, Texts texts) {
        this.facts = facts;
        this.time = time;
        this.texts = texts;
    }

    Optional<Map<String, Object>> values() {
        return facts.waiver().map(this::values);
    }

    private Map<String, Object> values(Waiver waiver) {
        WaiverState state = waiver.stateFor(facts.outcome().owner(), facts.today());
        return new ValueMap()
                .put("state", texts.say(PREFIX + state.key()))
                .put("style", Lozenge.of(state))
                .put("reason", waiver.reason())
                .put("asked", stamp("asked-by", waiver.asked()))
                .put("granted", waiver.granted().map(stamp -> stamp("granted-by", stamp)))
                .put("expires", texts.say(PREFIX + "until", waiver.expires()))
                .values();
    }

    private String stamp(String key, Stamp stamp) {
        return texts.say(PREFIX + key, facts.people().displayName(stamp.by()), time.dayOf(stamp.on()));
    }
}

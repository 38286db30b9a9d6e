package org.outcomeowner.setup;

import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.Reconciliation;
import org.outcomeowner.guard.Reconciliation.Progress;
import org.outcomeowner.guard.ResponseAccount;
import org.outcomeowner.jira.ServerTime;
import org.springframework.stereotype.Component;

/** How the guard stands: how far the reconciliation has come, and in whose name it acts. */
@Component
final class GuardStatus {
    private static final String PREFIX = "outcome-owner.flags.reconciliation.";

    private final Reconciliation reconciliation;
    private final ResponseAccount account;
    private final ServerTime time;
    private final Texts texts;

    GuardStatus(Reconciliation reconciliation, ResponseAccount account, ServerTime time, Texts texts) {
        this.reconciliation = reconciliation;
        this.account = account;
        this.time = time;
        this.texts = texts;
    }

    /** One sentence. */
    String reconciliation() {
        return reconciliation.last().map(this::sentence).orElseGet(() -> texts.say(PREFIX + "never"));
    }

    private String sentence(Progress last) {
        Optional<String> finished = last.finishedOn().map(time::minuteOf);
        return finished.map(when -> texts.say(PREFIX + "finished", when, last.seen(), last.failed()))
                .orElseGet(() ->
                        texts.say(PREFIX + "under-way", time.minuteOf(last.startedOn()), last.seen(), last.failed()));
    }

    /** The login name of the account; blank when none is named. */
    String account() {
        return account.name().orElse("");
    }
}

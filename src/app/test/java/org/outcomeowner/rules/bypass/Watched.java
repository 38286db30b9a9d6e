package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.rules.Check;
import org.outcomeowner.rules.CheckState;
import org.outcomeowner.rules.Finding;
import org.outcomeowner.rules.Purpose;
import org.outcomeowner.rules.Readiness;
import org.outcomeowner.rules.Rule;
import org.outcomeowner.rules.Severity;

/** GROW-1, open and ready, on which things happen one after the other. Statuses 3 and 6 are done. */
final class Watched {
    static final Set<String> DONE = Set.of("3", "6");
    static final Instant START = Instant.parse("2026-11-18T09:00:00Z");
    static final String RESULT = "Measured Result";

    private final List<Change> changes = new ArrayList<>();
    private Optional<String> status = Optional.empty();
    private Optional<String> epicStatus = Optional.empty();
    private boolean resolved;
    private boolean archived;
    private boolean waived;
    private Rule[] broken = {};

    /** Minutes after the start. */
    static Instant minute(int minutes) {
        return START.plusSeconds(60L * minutes);
    }

    static ChangeItem status(String from, String to) {
        return new ChangeItem("status", false, from, to, "", "");
    }

    static ChangeItem system(String field, String from, String to) {
        return new ChangeItem(field, false, from, to, from, to);
    }

    static ChangeItem custom(String field, String from, String to) {
        return new ChangeItem(field, true, "", "", from, to);
    }

    /** One entry of the history, by dana, {@code group} minutes after the start. */
    Watched change(int group, ChangeItem... items) {
        changes.add(new Change(group, Optional.of("k-dana"), minute(group), List.of(items)));
        return this;
    }

    Watched inStatus(String id) {
        status = Optional.of(id).filter(DONE::contains);
        return this;
    }

    Watched epicStatusDone() {
        epicStatus = Optional.of("Epic Status");
        return this;
    }

    Watched resolved() {
        resolved = true;
        return this;
    }

    Watched archived() {
        archived = true;
        return this;
    }

    Watched waived() {
        waived = true;
        return this;
    }

    Watched breaks(Rule... rules) {
        broken = rules.clone();
        return this;
    }

    /** Closed at a minute by a plain transition, without its result. */
    static Watched closedUnproven(int minute) {
        return new Watched().change(minute, status("1", "3")).inStatus("3").breaks(Rule.UNMEASURED);
    }

    Subject subject() {
        Closure closure = new Closure(status, epicStatus, resolved, archived);
        History history = new History(Optional.of("k-max"), START, changes);
        return new Subject(7, closure, readiness(), waived, history, Set.of(RESULT));
    }

    private Readiness readiness() {
        List<Check> checks = List.of(broken).stream()
                .map(rule -> new Check(rule, CheckState.FAILED, List.of(finding(rule))))
                .toList();
        return new Readiness(Purpose.CLOSE, "GROW-1", checks);
    }

    private static Finding finding(Rule rule) {
        Optional<String> measure = Optional.of("leads").filter(id -> rule == Rule.UNMEASURED);
        Message subject = Message.of("subject", "Leads generated");
        return new Finding(rule, Severity.ERROR, measure, subject, subject, subject, null);
    }
}

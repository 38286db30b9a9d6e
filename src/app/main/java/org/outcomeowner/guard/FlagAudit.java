package org.outcomeowner.guard;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.jira.AuditChange;
import org.outcomeowner.jira.AuditEntry;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.jira.EnglishTexts;
import org.outcomeowner.outcome.Message;
import org.springframework.stereotype.Component;

/** Writes into Jira's audit log what was flagged, what the app did about it, and in whose name. */
@Component
final class FlagAudit {
    private static final String PREFIX = "outcome-owner.audit.";

    private final AuditTrail trail;

    FlagAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** An epic was flagged, and this is what kept the app from doing more about it; empty when nothing did. */
    void flagged(Flagged flagged, Optional<String> note) {
        String kind = say(flagged.flag().kind().nameKey());
        String path = say(flagged.flag().closing().path().nameKey());
        record(
                "flagged",
                new AuditEntry.Subject(
                        flagged.issue().getKey(),
                        "ISSUE",
                        flagged.issue().getId().toString()),
                List.of(
                        new AuditChange("outcome-owner.flags.kind", "", kind),
                        new AuditChange("outcome-owner.flags.path", "", path),
                        new AuditChange(
                                PREFIX + "note", "", note.map(FlagAudit::say).orElse(""))));
    }

    /** Somebody named the account that comments and reopens. */
    void account(String from, String to) {
        record(
                "response-account",
                new AuditEntry.Subject("Outcome Owner", "APP", ""),
                List.of(new AuditChange("outcome-owner.flags.account", from, to)));
    }

    private void record(String action, AuditEntry.Subject subject, List<AuditChange> changes) {
        trail.record(new AuditEntry(PREFIX + action, subject, changes));
    }

    private static String say(String key) {
        return Message.of(key).in(new EnglishTexts());
    }
}

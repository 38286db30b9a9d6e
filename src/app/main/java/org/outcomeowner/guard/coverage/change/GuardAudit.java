package org.outcomeowner.guard.coverage.change;

import java.util.List;
import java.util.stream.Collectors;
import org.outcomeowner.jira.AuditChange;
import org.outcomeowner.jira.AuditEntry;
import org.outcomeowner.jira.AuditTrail;
import org.springframework.stereotype.Component;

/** Tells the audit log what was done to workflows. */
@Component
final class GuardAudit {
    private static final String PREFIX = "outcome-owner.audit.workflow.";
    private static final String TYPE = "WORKFLOW";

    private final AuditTrail trail;

    GuardAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void guarded(String workflow, List<Addition> additions, boolean published) {
        record(
                published ? "guarded" : "drafted",
                workflow,
                new AuditChange(PREFIX + "validators", "", list(additions)));
    }

    void undone(String workflow, List<Addition> additions) {
        record("undone", workflow, new AuditChange(PREFIX + "validators", list(additions), ""));
    }

    private void record(String action, String workflow, AuditChange change) {
        trail.record(new AuditEntry(PREFIX + action, new AuditEntry.Subject(workflow, TYPE, ""), List.of(change)));
    }

    /** Which validator on which transition, in the names of the workflow. */
    private static String list(List<Addition> additions) {
        return additions.stream()
                .map(addition ->
                        addition.guard().className() + ": " + addition.name() + " (" + addition.transition() + ")")
                .collect(Collectors.joining("; "));
    }
}

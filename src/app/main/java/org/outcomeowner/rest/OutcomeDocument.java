package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.field.Revision;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.rules.OutcomeFacts;
import org.outcomeowner.rules.Readiness;

/** An outcome as it is answered. Every key is always there; null is said where nothing is known. */
final class OutcomeDocument {
    private final OutcomeFacts facts;
    private final Outcome outcome;
    private final DocumentParts parts;

    OutcomeDocument(OutcomeFacts facts, DocumentParts parts) {
        this.facts = facts;
        this.outcome = facts.outcome();
        this.parts = parts;
    }

    Map<String, Object> of(Issue issue, Readiness forClose) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("key", outcome.issueKey());
        document.put("summary", outcome.summary());
        document.put("status", outcome.status());
        document.put("owner", outcome.owner().map(OutcomeDocument::owner).orElse(null));
        document.put("authority", authority(outcome.authority()));
        document.put(
                "measures",
                outcome.result().measures().stream().map(MeasureDocument::of).toList());
        document.put("insight", outcome.result().insight().orElse(null));
        document.put("verdict", outcome.verdict().key());
        document.put(
                "waiver",
                facts.waiver()
                        .map(waiver ->
                                new WaiverDocument(parts).of(waiver, waiver.stateFor(outcome.owner(), facts.today())))
                        .orElse(null));
        document.put("revision", Revision.of(outcome.result()));
        document.put("readyToClose", forClose.isReady());
        document.put("findings", parts.findings(issue, forClose.findings()));
        return document;
    }

    private static Map<String, Object> owner(Owner owner) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", owner.name());
        document.put("displayName", owner.displayName());
        document.put("active", owner.active());
        return document;
    }

    /** One that lapsed is not granted any more; its stamps still say what it was. */
    private Map<String, Object> authority(Authority authority) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("granted", authority.effectiveFor(outcome.owner()));
        document.put("limit", authority.limit().orElse(null));
        document.put(
                "grantedBy",
                authority.grant().map(Grant::by).map(parts::userName).orElse(null));
        document.put(
                "grantedOn",
                authority.grant().map(Grant::on).map(Object::toString).orElse(null));
        document.put("lapsed", authority.lapsedFor(outcome.owner()));
        return document;
    }
}

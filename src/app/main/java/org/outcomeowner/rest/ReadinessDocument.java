package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.rules.Check;
import org.outcomeowner.rules.Readiness;

/** The answer to “ready to start?” and “ready to close?”: every rule with its state, and findings where it failed. */
final class ReadinessDocument {
    private final DocumentParts parts;
    private final Issue issue;

    ReadinessDocument(DocumentParts parts, Issue issue) {
        this.parts = parts;
        this.issue = issue;
    }

    Map<String, Object> of(Readiness forStart, Readiness forClose) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("key", issue.getKey());
        document.put("readyToStart", forStart.isReady());
        document.put("readyToClose", forClose.isReady());
        document.put("start", checks(forStart));
        document.put("close", checks(forClose));
        return document;
    }

    private Object checks(Readiness readiness) {
        return readiness.checks().stream().map(this::check).toList();
    }

    private Map<String, Object> check(Check check) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", check.rule().key());
        document.put("state", check.state().key());
        document.put("statement", parts.texts().say(check.rule().statement()));
        document.put("findings", parts.findings(issue, check.findings()));
        return document;
    }
}

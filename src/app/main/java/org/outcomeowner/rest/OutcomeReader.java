package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.gate.StoredReadiness;
import org.outcomeowner.rules.OutcomeFacts;
import org.springframework.stereotype.Component;

/** The documents that are read. */
@Component
public final class OutcomeReader {
    private final IssueAccess issues;
    private final StoredReadiness stored;
    private final DocumentParts parts;
    private final FlagDocument flags;

    OutcomeReader(IssueAccess issues, StoredReadiness stored, DocumentParts parts, FlagDocument flags) {
        this.issues = issues;
        this.stored = stored;
        this.parts = parts;
        this.flags = flags;
    }

    /**
     * The outcome of an issue as JSON.
     *
     * @throws OutcomeNotFoundException if the caller can't see such an issue, or it has no outcome
     */
    String outcome(String key) {
        Issue issue = issues.visible(key);
        OutcomeFacts known = stored.facts(issue);
        Map<String, Object> document = new OutcomeDocument(known, parts).of(issue, stored.forClose(issue, known));
        document.put("flags", flags.of(issue));
        return StrictJson.write(document);
    }

    /**
     * What stands for and against starting and closing an issue, as JSON.
     *
     * @throws OutcomeNotFoundException if the caller can't see such an issue, or it has no outcome
     */
    String readiness(String key) {
        Issue issue = issues.visible(key);
        OutcomeFacts known = stored.facts(issue);
        return StrictJson.write(
                new ReadinessDocument(parts, issue).of(stored.forStart(issue, known), stored.forClose(issue, known)));
    }
}

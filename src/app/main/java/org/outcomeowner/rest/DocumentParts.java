package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.gate.RepairLinks;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.rules.Finding;
import org.outcomeowner.rules.Repair;
import org.springframework.stereotype.Component;

/** What several documents have in common: users by name, findings in the caller's language. */
@Component
final class DocumentParts {
    private final UserManager users;
    private final RepairLinks links;
    private final Texts texts;

    DocumentParts(UserManager users, RepairLinks links, Texts texts) {
        this.users = users;
        this.links = links;
        this.texts = texts;
    }

    /** The login name behind a user key; the key itself when the user is gone. */
    String userName(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .map(ApplicationUser::getName)
                .orElse(userKey);
    }

    Texts texts() {
        return texts;
    }

    List<Map<String, Object>> findings(Issue issue, List<Finding> findings) {
        return findings.stream().map(finding -> finding(issue, finding)).toList();
    }

    private Map<String, Object> finding(Issue issue, Finding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", finding.rule().key());
        document.put("severity", finding.severity().key());
        document.put("field", finding.field().map(OutcomeField::key).orElse(null));
        document.put("measure", finding.measure().orElse(null));
        document.put("message", texts.say(finding.message()));
        document.put("repair", repair(issue, finding.repair()));
        return document;
    }

    private Map<String, Object> repair(Issue issue, Repair repair) {
        return Map.of("who", texts.say(repair.who()), "url", links.to(repair.place(), issue));
    }
}

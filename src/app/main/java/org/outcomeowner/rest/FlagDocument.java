package org.outcomeowner.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.guard.FlagPage;
import org.outcomeowner.guard.FlagTexts;
import org.outcomeowner.guard.Flags;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.Missing;
import org.springframework.stereotype.Component;

/** Flags as they are answered: keys that never change, and one sentence in the caller's language. */
@Component
final class FlagDocument {
    private final Flags flags;
    private final FlagTexts texts;
    private final UserManager users;

    FlagDocument(Flags flags, FlagTexts texts, UserManager users) {
        this.flags = flags;
        this.texts = texts;
        this.users = users;
    }

    /** All flags of an issue that the caller may see, open or settled. */
    List<Map<String, Object>> of(Issue issue) {
        return flags.of(issue.getId()).stream().map(this::flag).toList();
    }

    /** A page of the register. */
    Map<String, Object> of(FlagPage page) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("startAt", page.startAt());
        document.put("maxResults", page.maxResults());
        document.put("total", page.total());
        document.put("flags", page.rows().stream().map(this::row).toList());
        return document;
    }

    private Map<String, Object> row(FlagPage.Row row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("key", row.issue().getKey());
        document.put("summary", row.issue().getSummary());
        document.putAll(flag(row.flag()));
        return document;
    }

    private Map<String, Object> flag(Flag flag) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", flag.kind().key());
        document.put("path", path(flag).orElse(null));
        document.put("who", flag.closing().who().map(this::who).orElse(null));
        document.put("when", flag.closing().when().toString());
        document.put(
                "missing", flag.draft().missing().stream().map(this::missing).toList());
        document.put("state", flag.state().key());
        document.put("stateSince", flag.stateSince().toString());
        document.put("detectedBy", flag.detectedBy().key());
        document.put("detectedOn", flag.detectedOn().toString());
        document.put("message", texts.sentence(flag));
        return document;
    }

    private static Optional<String> path(Flag flag) {
        return Optional.of(flag.closing().path())
                .filter(path -> flag.kind().isAboutClose())
                .map(ClosePath::key);
    }

    private Map<String, Object> who(String userKey) {
        Optional<ApplicationUser> user = Optional.ofNullable(users.getUserByKey(userKey));
        return Map.of(
                "name", user.map(ApplicationUser::getName).orElse(userKey),
                "displayName", user.map(ApplicationUser::getDisplayName).orElse(userKey));
    }

    private Map<String, Object> missing(Missing missing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule", missing.rule());
        document.put("measure", missing.subject().orElse(null));
        return document;
    }
}

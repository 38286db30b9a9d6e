package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.AuthorityState;

/** What the templates show of an authority, as plain values so that nothing else of the app needs Velocity's permission. */
public final class AuthorityView {
    private final AuthorityDisplay display;
    private final Issue issue;

    AuthorityView(AuthorityDisplay display, Issue issue) {
        this.display = display;
        this.issue = issue;
    }

    /** {@code state}, {@code inForce}, {@code text}, {@code stamps} and {@code notice}; one that lapsed shows as not granted. */
    public Map<String, Object> of(Object value) {
        Authority authority = value instanceof Authority set ? set : Authority.none();
        AuthorityStanding standing = display.standing(authority, issue);
        boolean lapsed = standing.state() == AuthorityState.LAPSED;
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("state", standing.state().name().toLowerCase(Locale.ROOT));
        shown.put("inForce", standing.state() == AuthorityState.GRANTED);
        shown.put("text", display.text().of(lapsed ? Authority.none() : authority));
        shown.put("stamps", lapsed ? "" : display.text().stamps(standing).orElse(""));
        shown.put("notice", display.text().notice(standing).orElse(""));
        return shown;
    }
}

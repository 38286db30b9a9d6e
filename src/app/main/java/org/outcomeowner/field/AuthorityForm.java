package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.AuthorityState;
import org.outcomeowner.outcome.input.TextLimit;

/** What the form of an authority shows, as plain values. */
public final class AuthorityForm {
    private final AuthorityDisplay display;
    private final Issue issue;
    private final CustomField field;

    AuthorityForm(AuthorityDisplay display, Issue issue, CustomField field) {
        this.display = display;
        this.issue = issue;
        this.field = field;
    }

    /**
     * {@code granted}, {@code limit}, {@code maxLength} and a {@code notice}. One that lapsed shows as not granted, so that ticking it is a new grant.
     *
     * @param params what was typed before, or the stored value; null when there is nothing
     */
    public Map<String, Object> of(CustomFieldParams params) {
        Authority stored = display.stored(issue, field);
        AuthorityStanding standing = display.standing(stored, issue);
        String notice = display.text().notice(standing).orElse("");
        AuthorityParams typed = params == null ? null : new AuthorityParams(params);
        if (typed != null && typed.isForm()) {
            return shown(typed.isChecked(), typed.limit(), notice);
        }
        Authority value = stored.granted() || typed == null ? stored : readable(typed);
        boolean granted = value.granted() && standing.state() != AuthorityState.LAPSED;
        return shown(granted, value.limit().filter(limit -> granted).orElse(""), notice);
    }

    /** The value handed over by Jira while there is no stored one: the default value. */
    private static Authority readable(AuthorityParams params) {
        try {
            return params.read().value().orElse(Authority.none());
        } catch (DocumentException unreadable) {
            return Authority.none();
        }
    }

    private static Map<String, Object> shown(boolean granted, String limit, String notice) {
        return Map.of("granted", granted, "limit", limit, "notice", notice, "maxLength", TextLimit.AUTHORITY.length());
    }
}

package org.outcomeowner.field;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.outcomeowner.outcome.Translator;

/** What the templates show of an owner, as plain values so that nothing else of the app needs Velocity's permission. */
public final class OwnerView {
    private final Translator texts;

    OwnerView(Translator texts) {
        this.texts = texts;
    }

    /** {@code name}, {@code displayName} and {@code notice}; empty for an empty field. */
    public Map<String, Object> of(Object value) {
        return value instanceof ApplicationUser user ? shown(user) : Map.of();
    }

    private Map<String, Object> shown(ApplicationUser user) {
        String notice = user.isActive() ? "" : texts.translate("outcome-owner.field.owner.inactive-notice", List.of());
        return Map.of("name", user.getName(), "displayName", user.getDisplayName(), "notice", notice);
    }
}

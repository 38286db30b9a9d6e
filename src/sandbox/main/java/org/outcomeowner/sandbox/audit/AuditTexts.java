package org.outcomeowner.sandbox.audit;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.outcomeowner.sandbox.user.Translations;
import org.springframework.stereotype.Component;

/** Puts an event's keys into words. */
@Component
public final class AuditTexts {
    private final Translations translations;
    private final JiraAuthenticationContext authentication;

    AuditTexts(Translations translations, JiraAuthenticationContext authentication) {
        this.translations = translations;
        this.authentication = authentication;
    }

    /** The text in the language of whoever is logged in; where its key is unknown, the text given with it, or the key. */
    public String show(AuditEntry.Text text) {
        return in(authentication.getLocale(), text);
    }

    String english(AuditEntry.Text text) {
        return in(Locale.ENGLISH, text);
    }

    private String in(Locale locale, AuditEntry.Text text) {
        I18nHelper texts = translations.in(locale);
        String found = texts.getText(text.key());
        return found.equals(text.key()) && text.fallback() != null ? text.fallback() : found;
    }
}

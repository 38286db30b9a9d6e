package org.outcomeowner.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import org.outcomeowner.outcome.Translator;
import org.springframework.stereotype.Component;

/** The app's texts in somebody's language. */
@Component
public final class JiraTexts {
    private final JiraAuthenticationContext authenticationContext;

    public JiraTexts(JiraAuthenticationContext authenticationContext) {
        this.authenticationContext = authenticationContext;
    }

    /** The current user's language, as it is when a text is asked for. */
    public Translator forCurrentUser() {
        return (key, args) -> authenticationContext.getI18nHelper().getText(key, args);
    }

    /** The language of a helper. */
    public static Translator in(I18nHelper i18n) {
        return (key, args) -> i18n.getText(key, args);
    }
}

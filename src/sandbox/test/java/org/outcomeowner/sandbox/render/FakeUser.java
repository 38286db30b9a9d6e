package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.outcomeowner.sandbox.user.Translations;

/** Somebody who is not logged in and speaks a language. */
final class FakeUser implements JiraAuthenticationContext {
    private final Translations translations;
    private Locale locale = Locale.ENGLISH;

    FakeUser(Translations translations) {
        this.translations = translations;
    }

    void speaks(Locale language) {
        locale = language;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return null;
    }

    @Override
    public boolean isLoggedInUser() {
        return false;
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        throw new UnsupportedOperationException("JiraAuthenticationContext.setLoggedInUser");
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return translations.in(locale);
    }
}

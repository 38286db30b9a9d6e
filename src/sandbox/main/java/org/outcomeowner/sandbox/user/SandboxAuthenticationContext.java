package org.outcomeowner.sandbox.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imitates {@link JiraAuthenticationContext}: who is logged in is remembered per thread, and must be cleared there. */
@Component
final class SandboxAuthenticationContext implements JiraAuthenticationContext {
    private final ThreadLocal<ApplicationUser> loggedIn = new ThreadLocal<>();
    private final ObjectProvider<Translations> translations;

    SandboxAuthenticationContext(ObjectProvider<Translations> translations) {
        this.translations = translations;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return loggedIn.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return getLoggedInUser() != null;
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            loggedIn.remove();
        } else {
            loggedIn.set(user);
        }
    }

    @Override
    public Locale getLocale() {
        return getLoggedInUser() instanceof StoredUser user
                ? user.preferredLocale().orElse(Locale.ENGLISH)
                : Locale.ENGLISH;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return translations.getObject().in(getLocale());
    }
}

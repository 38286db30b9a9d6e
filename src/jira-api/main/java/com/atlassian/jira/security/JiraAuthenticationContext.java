package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/**
 * Who is logged in on this thread, and in which language.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; use in
 * github.com/mailru/jira-plugins-mrimsender.
 */
public interface JiraAuthenticationContext {

    /** The user; null if nobody is logged in. */
    ApplicationUser getLoggedInUser();

    /** True if somebody is logged in. */
    boolean isLoggedInUser();

    /** Changes the user of this thread; null logs out. */
    void setLoggedInUser(ApplicationUser user);

    /** Language of the user. */
    Locale getLocale();

    /** Texts in the language of the user. */
    I18nHelper getI18nHelper();
}

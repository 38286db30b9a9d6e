package org.outcomeowner.sandbox.user;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Gives the texts of one language; supplied by the part of the host that knows the apps' message bundles. */
@FunctionalInterface
public interface Translations {
    /** The helper for the language; what the language lacks falls back to English. */
    I18nHelper in(Locale locale);
}

package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the language of the user.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; use in github.com/mailru/jira-plugins-mrimsender.
 */
public interface I18nResolver {
    /** The text, or the key if there is none. */
    String getText(String key);

    /** The text with the arguments in their places, or the key if there is none. */
    String getText(String key, Serializable... arguments);

    /** The text as it stands in the bundle, or the key if there is none. */
    String getRawText(String key);
}

package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Texts in the language of a user. A key without a text is returned as it is.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in github.com/atlascommunity/jira-plugins-groovy.
 */
public interface I18nHelper {

    /** Language of the texts; never null. */
    Locale getLocale();

    /** The text without values. It is a message format like the others: an apostrophe in it is doubled. */
    String getText(String key);

    /** The text with {@code {0}} filled in. */
    String getText(String key, String value1);

    /** The text with {@code {0}} and {@code {1}} filled in. */
    String getText(String key, String value1, String value2);

    /** The text with three values filled in. */
    String getText(String key, String value1, String value2, String value3);

    /** The text with values filled in: {@code parameters} is a list, an array of objects, or one object. */
    String getText(String key, Object parameters);
}

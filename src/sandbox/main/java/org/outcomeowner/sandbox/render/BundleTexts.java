package org.outcomeowner.sandbox.render;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Stands for {@code com.atlassian.jira.util.I18nHelper}: the texts of one language. */
final class BundleTexts implements I18nHelper {
    private final MessageBundles bundles;
    private final Locale locale;

    BundleTexts(MessageBundles bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return format(key);
    }

    @Override
    public String getText(String key, String value1) {
        return format(key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return format(key, value1, value2);
    }

    @Override
    public String getText(String key, String value1, String value2, String value3) {
        return format(key, value1, value2, value3);
    }

    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof List<?> list) {
            return format(key, list.toArray());
        }
        return parameters instanceof Object[] array ? format(key, array) : format(key, new Object[] {parameters});
    }

    /** The text with the values in their places; the key if there is no text, the text if it is no pattern. */
    String format(String key, Object... values) {
        return bundles.text(locale, key).map(pattern -> fill(pattern, values)).orElse(key);
    }

    private String fill(String pattern, Object[] values) {
        try {
            return new MessageFormat(pattern, locale).format(values);
        } catch (IllegalArgumentException e) {
            return pattern;
        }
    }

    /** The text as it stands in the bundle; the key if there is none. */
    String raw(String key) {
        return bundles.text(locale, key).orElse(key);
    }
}

package org.outcomeowner.jira;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.outcomeowner.outcome.Translator;

/** The app's texts in English, for what is written once and read by people of every language: history and log. */
public final class EnglishTexts implements Translator {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "i18n.outcome-owner",
            Locale.ROOT,
            EnglishTexts.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    @Override
    public String translate(String key, List<String> args) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(args.toArray());
    }
}

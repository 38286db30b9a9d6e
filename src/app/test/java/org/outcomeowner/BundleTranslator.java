package org.outcomeowner;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.outcomeowner.outcome.Translator;

/** Speaks from the app's own bundles, as Jira does. A missing key is an error. */
public final class BundleTranslator implements Translator {
    private final ResourceBundle bundle;

    public BundleTranslator(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        this.bundle = ResourceBundle.getBundle("i18n.outcome-owner", locale, noFallback);
    }

    public static BundleTranslator english() {
        return new BundleTranslator(Locale.ROOT);
    }

    @Override
    public String translate(String key, List<String> args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args.toArray());
    }
}

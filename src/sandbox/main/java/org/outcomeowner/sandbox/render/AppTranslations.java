package org.outcomeowner.sandbox.render;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.outcomeowner.sandbox.user.Translations;
import org.springframework.stereotype.Component;

/** The texts of the host and of apps in any language. */
@Component
final class AppTranslations implements Translations {
    private final MessageBundles bundles;

    AppTranslations(MessageBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public I18nHelper in(Locale locale) {
        return texts(locale);
    }

    BundleTexts texts(Locale locale) {
        return new BundleTexts(bundles, locale);
    }
}

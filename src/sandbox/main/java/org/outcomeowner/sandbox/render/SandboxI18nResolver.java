package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.springframework.stereotype.Component;

/** Stands for {@code com.atlassian.sal.api.message.I18nResolver}: texts in the language of the thread's user. */
@Component
final class SandboxI18nResolver implements I18nResolver {
    private final AppTranslations translations;
    private final JiraAuthenticationContext authentication;

    SandboxI18nResolver(AppTranslations translations, JiraAuthenticationContext authentication) {
        this.translations = translations;
        this.authentication = authentication;
    }

    @Override
    public String getText(String key) {
        return texts().getText(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts().format(key, (Object[]) arguments);
    }

    @Override
    public String getRawText(String key) {
        return texts().raw(key);
    }

    private BundleTexts texts() {
        return translations.texts(authentication.getLocale());
    }
}

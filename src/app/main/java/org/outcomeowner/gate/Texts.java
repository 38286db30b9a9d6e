package org.outcomeowner.gate;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Translator;
import org.springframework.stereotype.Component;

/** The language of whoever is being told. */
@Component
public final class Texts {
    private final JiraAuthenticationContext authentication;

    Texts(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** The language of the present user. */
    public Translator translator() {
        I18nHelper i18n = authentication.getI18nHelper();
        return (key, args) -> i18n.getText(key, args.toArray());
    }

    /** A text in the language of the present user. */
    public String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    /** A text in the language of the present user. */
    public String say(Message message) {
        return message.in(translator());
    }
}

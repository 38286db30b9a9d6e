package org.outcomeowner.gate;

import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Translator;
import org.springframework.stereotype.Component;

/** The language of whoever is being told. */
@Component
public final class Texts {
    private final JiraTexts texts;

    Texts(JiraTexts texts) {
        this.texts = texts;
    }

    /** The language of the present user. */
    public Translator translator() {
        return texts.forCurrentUser();
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

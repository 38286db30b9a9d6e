package org.outcomeowner.setup;

import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.outcome.Message;
import org.springframework.stereotype.Component;

/** The texts of pages, in the language of the current user. */
@Component
public final class Words {
    private final JiraTexts texts;

    public Words(JiraTexts texts) {
        this.texts = texts;
    }

    String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    String say(Message message) {
        return message.in(texts.forCurrentUser());
    }
}

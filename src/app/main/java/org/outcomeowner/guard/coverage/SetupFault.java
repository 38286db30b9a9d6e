package org.outcomeowner.guard.coverage;

import java.util.stream.Collectors;
import org.outcomeowner.outcome.Message;

/**
 * Why the app can't do its work for some outcomes.
 *
 * @param project key of the project
 * @param message what is wrong
 * @param url the page where it is mended
 */
public record SetupFault(String project, Message message, String url) {
    /** What tells it apart from others, in no language. */
    public String key() {
        return message.key() + message.args().stream().map(SetupFault::text).collect(Collectors.joining("|", "|", ""));
    }

    private static String text(Object arg) {
        return arg instanceof Message message ? message.key() : arg.toString();
    }
}

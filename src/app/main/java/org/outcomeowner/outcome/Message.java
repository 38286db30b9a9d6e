package org.outcomeowner.outcome;

import java.util.List;

/**
 * A text to be said in the reader's language.
 *
 * @param key the key in the message bundles
 * @param args what stands in its places: a {@code Message}, said first, or anything else, said as its {@code toString}
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** The text in the translator's language. */
    public String in(Translator translator) {
        return translator.translate(
                key, args.stream().map(arg -> say(arg, translator)).toList());
    }

    private static String say(Object arg, Translator translator) {
        return arg instanceof Message message ? message.in(translator) : arg.toString();
    }
}

package org.outcomeowner.sandbox.search.jql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Words that JQL keeps for itself, as listed on Atlassian's page "Advanced searching". */
public final class ReservedWords {
    private static final Set<String> WORDS = read();

    private ReservedWords() {}

    /** All of them, in lower case. */
    public static Set<String> all() {
        return WORDS;
    }

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (InputStream in = ReservedWords.class.getResourceAsStream("reserved-words.txt")) {
            return Set.of(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).trim().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.outcomeowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Every text that the sources name is in the bundles; that each language has the same keys is in {@link BundlesTest}. */
public class TextKeysTest {
    private static final Path SOURCES = Path.of("main");
    private static final Pattern KEY = Pattern.compile("\"(outcome-owner\\.[a-zA-Z0-9._-]+)\"");

    private final Set<String> known =
            ResourceBundle.getBundle("i18n.outcome-owner", Locale.ROOT).keySet();

    @Test
    public void everyKeyInTheSourcesIsAText() throws IOException {
        assertThat(namedKeys())
                .hasSizeGreaterThan(50)
                .allMatch(key -> known.contains(key) || isBeginning(key), "a text, or what texts begin with");
    }

    /** Keys that are put together end with a dot where the rest follows. */
    private boolean isBeginning(String key) {
        return key.endsWith(".") && known.stream().anyMatch(text -> text.startsWith(key));
    }

    private static Set<String> namedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(TextKeysTest::isSource).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".vm");
    }
}

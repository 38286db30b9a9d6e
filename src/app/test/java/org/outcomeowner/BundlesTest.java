package org.outcomeowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.outcome.Verdict;
import org.outcomeowner.outcome.input.MeasureField;
import org.outcomeowner.rules.MeasureScope;
import org.outcomeowner.rules.Rule;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;

public class BundlesTest {
    private static final List<String> LANGUAGES = List.of("", "_de", "_fr", "_ja");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    public void everyLanguageHasTheSameKeys() throws IOException {
        Set<Object> english = bundle("").keySet();
        for (String language : LANGUAGES) {
            assertThat(bundle(language).keySet()).as(language).isEqualTo(english);
        }
    }

    @Test
    public void everyLanguageHasTheSamePlaceholders() throws IOException {
        Map<String, Set<String>> english = placeholders("");
        for (String language : LANGUAGES) {
            assertThat(placeholders(language)).as(language).isEqualTo(english);
        }
    }

    @Test
    public void everyTextIsAMessageFormatAndNotBlank() throws IOException {
        for (String language : LANGUAGES) {
            bundle(language).forEach((key, text) -> {
                assertThat(new MessageFormat((String) text)).isNotNull();
                assertThat((String) text).as("%s in %s", key, language).isNotBlank();
            });
        }
    }

    /** A single apostrophe makes MessageFormat swallow what follows. */
    @Test
    public void apostrophesAreDoubled() throws IOException {
        for (String language : LANGUAGES) {
            bundle(language).forEach((key, text) -> assertThat(((String) text).replace("''", ""))
                    .as("%s in %s", key, language)
                    .doesNotContain("'"));
        }
    }

    @Test
    public void filesAreAscii() throws IOException {
        for (String language : LANGUAGES) {
            try (InputStream file = open(language)) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text.chars().allMatch(character -> character < 128))
                        .as(language)
                        .isTrue();
            }
        }
    }

    @Test
    public void noKeyIsGivenTwice() throws IOException {
        for (String language : LANGUAGES) {
            try (InputStream file = open(language)) {
                List<String> keys = new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> line.startsWith("outcome-owner."))
                        .map(line -> line.split("[ =]", 2)[0])
                        .toList();
                assertThat(keys).as(language).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    public void everythingInTheDomainHasAName() throws IOException {
        Set<Object> keys = bundle("").keySet();
        assertThat(keys)
                .containsAll(Arrays.stream(Direction.values())
                        .map(Direction::nameKey)
                        .toList());
        assertThat(keys)
                .containsAll(
                        Arrays.stream(Verdict.values()).map(Verdict::nameKey).toList());
        assertThat(keys)
                .containsAll(Arrays.stream(MeasureField.values())
                        .map(MeasureField::labelKey)
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(OutcomeField.values())
                        .map(OutcomeField::nameKey)
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(MeasureScope.values())
                        .map(MeasureScope::nameKey)
                        .toList());
        assertThat(keys)
                .containsAll(
                        Arrays.stream(FlagKind.values()).map(FlagKind::nameKey).toList());
        assertThat(keys)
                .containsAll(Arrays.stream(FlagState.values())
                        .map(FlagState::nameKey)
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(ClosePath.values())
                        .map(ClosePath::nameKey)
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(Rule.values())
                        .map(rule -> rule.statement().key())
                        .toList());
    }

    private static Map<String, Set<String>> placeholders(String language) throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        bundle(language).forEach((key, text) -> all.put((String) key, placeholdersIn((String) text)));
        return all;
    }

    private static Set<String> placeholdersIn(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = open(language)) {
            properties.load(file);
        }
        return properties;
    }

    private static InputStream open(String language) {
        return BundlesTest.class.getResourceAsStream("/i18n/outcome-owner" + language + ".properties");
    }
}

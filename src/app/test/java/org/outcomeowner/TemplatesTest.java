package org.outcomeowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every template of the app. */
public class TemplatesTest {
    private static final Pattern TEXT_KEY = Pattern.compile("getText\\(\\s*[\"']([^\"']+)[\"']");

    @Test
    public void everyTemplateTurnsEscapingOn() throws Exception {
        assertThat(templates()).hasSizeGreaterThan(10).allSatisfy(path -> assertThat(TemplatePage.hasDirective(path))
                .isTrue());
    }

    @Test
    public void everyTemplateParsesAndRendersWithNothingInIt() throws Exception {
        for (String path : templates()) {
            assertThat(TemplatePage.render(path, new HashMap<>())).as(path).isNotNull();
        }
    }

    @Test
    public void noTemplateTurnsEscapingOff() throws Exception {
        for (String path : templates()) {
            assertThat(TemplatePage.source(path))
                    .as(path)
                    .doesNotContain("disable_html_escaping")
                    .doesNotContainPattern("\\$!?\\{?[a-zA-Z.]*Html\\b");
        }
    }

    @Test
    public void everyTextOfATemplateExists() throws Exception {
        BundleTranslator english = BundleTranslator.english();
        for (String path : templates()) {
            List<String> keys = TEXT_KEY.matcher(TemplatePage.source(path))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(key -> key.startsWith("outcome-owner.") && !key.contains("$"))
                    .toList();
            keys.forEach(key ->
                    assertThat(english.translate(key, List.of())).as(path).isNotBlank());
        }
    }

    private static List<String> templates() throws IOException, URISyntaxException {
        Path root = Path.of(
                        TemplatesTest.class.getResource("/atlassian-plugin.xml").toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(root.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}

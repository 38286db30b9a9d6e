package org.outcomeowner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.Test;
import org.outcomeowner.outcome.Outcome;

/** What goes into the jar is ours alone, and its manifest is one that Jira installs. The files are packed as they lie here. */
public class PackagingTest {
    @Test
    public void everyClassIsOurs() throws Exception {
        assertThat(files())
                .filteredOn(file -> file.endsWith(".class"))
                .isNotEmpty()
                .allMatch(file -> file.startsWith("org/outcomeowner/"))
                .noneMatch(file -> file.startsWith("org/outcomeowner/sandbox/"));
    }

    @Test
    public void theDescriptorLiesInTheRootWithItsVersionFilledIn() throws Exception {
        assertThat(Files.readString(root().resolve("atlassian-plugin.xml")))
                .contains("key=\"org.outcomeowner.outcome-owner\"")
                .doesNotContain("${");
    }

    @Test
    public void theManifestKeepsJiraFromRewritingIt() throws Exception {
        Attributes manifest = manifest();

        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.outcomeowner.outcome-owner");
        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.outcomeowner.outcome-owner");
        assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
        assertThat(manifest.getValue("Export-Package")).isNull();
    }

    @Test
    public void theBundleImportsJiraAndNothingOfItself() throws Exception {
        String imports = manifest().getValue("Import-Package");

        assertThat(imports)
                .contains("com.atlassian.jira.bc.issue", "jakarta.ws.rs", "com.opensymphony.workflow")
                .doesNotContain("org.outcomeowner", "javax.ws.rs", "javax.inject");
    }

    /** Ranges would be taken from the stand-in types that this is compiled against. */
    @Test
    public void noImportHasAVersionRange() throws Exception {
        assertThat(manifest().getValue("Import-Package")).doesNotContain("[", "(");
    }

    @Test
    public void theScannerHasWrittenItsIndex() throws Exception {
        Path index = root().resolve("META-INF/plugin-components");

        assertThat(Files.readAllLines(index.resolve("component"))).contains("org.outcomeowner.field.OutcomeFields");
        assertThat(Files.readAllLines(index.resolve("imports"))).contains("com.atlassian.jira.bc.issue.IssueService");
    }

    private static Attributes manifest() throws IOException, URISyntaxException {
        try (InputStream file = Files.newInputStream(root().resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(file).getMainAttributes();
        }
    }

    private static List<String> files() throws IOException, URISyntaxException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList();
        }
    }

    private static Path root() throws URISyntaxException {
        return Path.of(Outcome.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}

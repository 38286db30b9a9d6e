package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.Test;

public class PackagedJarTest {

    @Test
    public void holdsTheAppAndNothingElse() throws IOException {
        try (JarFile jar = new JarFile(SandboxProcess.app().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("org/outcomeowner/"))
                    .noneMatch(name -> name.startsWith("org/outcomeowner/sandbox/"))
                    .noneMatch(name -> name.startsWith("org/outcomeowner/scanner/"));
        }
    }

    @Test
    public void isInstalledAsItIs() throws IOException {
        try (JarFile jar = new JarFile(SandboxProcess.app().toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.outcomeowner.outcome-owner");
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.outcomeowner.outcome-owner");
            assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
            assertThat(manifest.getValue("Export-Package")).isNull();
            assertThat(manifest.getValue("Import-Package"))
                    .contains("com.atlassian.jira.issue.customfields")
                    .doesNotContain("org.outcomeowner")
                    .doesNotContain("version=\"[");
            assertThat(jar.getEntry("atlassian-plugin.xml")).isNotNull();
            assertThat(jar.getEntry("META-INF/plugin-components/component")).isNotNull();
            assertThat(jar.getEntry("META-INF/plugin-components/imports")).isNotNull();
        }
    }
}

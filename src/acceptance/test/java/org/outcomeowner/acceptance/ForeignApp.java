package org.outcomeowner.acceptance;

import com.example.pledge.PledgeResource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Packs {@code com.example.pledge} as its vendor would: a bundle with a descriptor and a scanner index. */
final class ForeignApp {
    private static final List<String> IMPORTS = List.of(
            "com.atlassian.jira.bc",
            "com.atlassian.jira.bc.issue",
            "com.atlassian.jira.component",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.issue.comments",
            "com.atlassian.jira.issue.customfields",
            "com.atlassian.jira.issue.customfields.impl",
            "com.atlassian.jira.issue.customfields.manager",
            "com.atlassian.jira.issue.customfields.persistence",
            "com.atlassian.jira.issue.fields",
            "com.atlassian.jira.plugin.workflow",
            "com.atlassian.jira.security",
            "com.atlassian.jira.user",
            "com.atlassian.jira.util",
            "com.atlassian.jira.workflow",
            "com.atlassian.jira.workflow.function.issue",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.opensymphony.module.propertyset",
            "com.opensymphony.workflow",
            "com.opensymphony.workflow.loader",
            "jakarta.inject",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core");

    private ForeignApp() {}

    /** Packs it with all the packages that it needs. */
    static Path pack(Path jar) {
        return pack(jar, IMPORTS);
    }

    /** Packs it with one more package, which no host has. */
    static Path packWithImport(Path jar, String missingPackage) {
        return pack(
                jar, Stream.concat(IMPORTS.stream(), Stream.of(missingPackage)).toList());
    }

    private static Path pack(Path jar, List<String> imports) {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file, manifest(imports))) {
            Path classes = Path.of(PledgeResource.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            add(packed, classes, classes.resolve("com/example/pledge"));
            add(packed, classes.resolve("pledge-app"), classes.resolve("pledge-app"));
            return jar;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Manifest manifest(List<String> imports) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "com.example.pledge");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Atlassian-Plugin-Key", "com.example.pledge");
        headers.putValue("Spring-Context", "*");
        headers.putValue("Import-Package", String.join(",", imports));
        return manifest;
    }

    private static void add(JarOutputStream packed, Path root, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                Files.copy(file, packed);
            }
        }
    }
}

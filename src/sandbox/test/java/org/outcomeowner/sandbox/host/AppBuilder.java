package org.outcomeowner.sandbox.host;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Builds a small app's jar: sources are compiled against the test's class path, files are added as they are. */
public final class AppBuilder {
    private static final String SPRING_FILE = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans
                     http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.atlassian.com/schema/atlassian-scanner/2
                     http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final String key;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private String modules = "";

    /** An app with this key and nothing else. */
    public AppBuilder(String key) {
        this.key = key;
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", key);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Atlassian-Plugin-Key", key);
        files.put("META-INF/spring/plugin-context.xml", SPRING_FILE);
    }

    /** Sets a header of the manifest; null removes it. */
    public AppBuilder header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Packages to import. */
    public AppBuilder imports(String... packages) {
        return header("Import-Package", String.join(",", packages));
    }

    /** Adds to the elements below the root of the descriptor. */
    public AppBuilder module(String xml) {
        modules += xml + "\n";
        return this;
    }

    /** Adds a file. */
    public AppBuilder file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Adds a class from its source, whose package is {@code foreign}. */
    public AppBuilder source(String className, String code) {
        sources.put(className, "package foreign;\n" + code);
        return this;
    }

    /** Adds classes of {@code foreign} to the scanner's index. */
    public AppBuilder components(String... lines) {
        return file("META-INF/plugin-components/component", String.join("\n", lines));
    }

    /** Adds service interfaces to the scanner's index. */
    public AppBuilder serviceImports(String... lines) {
        return file("META-INF/plugin-components/imports", String.join("\n", lines));
    }

    /** Writes the jar into the folder. */
    public Path build(Path folder) {
        try {
            Path classes = compile(Files.createTempDirectory(folder, "classes"));
            Path jar = Files.createTempFile(folder, key, ".jar");
            if (!files.containsKey("atlassian-plugin.xml")) {
                files.put("atlassian-plugin.xml", descriptor());
            }
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                add(out, "META-INF/MANIFEST.MF", manifest().getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, String> file : files.entrySet()) {
                    if (file.getValue() != null) {
                        add(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                    }
                }
                addClasses(out, classes);
            }
            return jar;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String descriptor() {
        return """
                <atlassian-plugin key="%s" name="App %s" plugins-version="2">
                  <plugin-info><version>%s</version></plugin-info>
                  %s
                </atlassian-plugin>
                """.formatted(key, key, headers.get("Bundle-Version"), modules);
    }

    private String manifest() {
        StringBuilder manifest = new StringBuilder();
        headers.forEach((name, value) -> {
            if (value != null) {
                manifest.append(name)
                        .append(": ")
                        .append(value.replaceAll("(.{60})", "$1\r\n "))
                        .append("\r\n");
            }
        });
        return manifest.append("\r\n").toString();
    }

    private Path compile(Path target) {
        if (sources.isEmpty()) {
            return target;
        }
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-parameters", "-d", target.toString(), "-cp", System.getProperty("java.class.path"));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, units)
                .call();
        if (!compiled) {
            throw new AssertionError(messages.toString());
        }
        return target;
    }

    private static void addClasses(JarOutputStream out, Path classes) throws IOException {
        List<Path> compiled;
        try (var found = Files.walk(classes)) {
            compiled = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : compiled) {
            add(out, classes.relativize(file).toString(), Files.readAllBytes(file));
        }
    }

    private static void add(JarOutputStream out, String path, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(path));
        out.write(content);
        out.closeEntry();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String className, String code) {
            super(URI.create("string:///foreign/" + className + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}

package org.outcomeowner.scanner;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Sources compiled together with the processor, into a directory that tests look into. */
final class Compilation {

    private final Path output;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    Compilation(Path output) {
        this.output = output;
    }

    /** Adds the source of a class in package {@code shop}; everything it may need is imported. */
    Compilation with(String className, String declaration) {
        String source = """
                package shop;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                import jakarta.inject.Named;
                import org.springframework.context.annotation.Primary;
                import org.springframework.stereotype.*;
                """ + declaration;
        sources.add(new Source(className, source));
        return this;
    }

    /** The errors; empty if it compiled. */
    List<String> errors() throws IOException {
        compile();
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ENGLISH))
                .toList();
    }

    /** Compiles and returns itself; what does not compile is an error of the test. */
    Compilation succeed() throws IOException {
        if (!errors().isEmpty()) {
            throw new AssertionError(diagnostics.getDiagnostics());
        }
        return this;
    }

    /** Text of a file of the index. */
    String index(String name) throws IOException {
        return Files.readString(indexFile(name));
    }

    Path indexFile(String name) {
        return output.resolve("META-INF/plugin-components").resolve(name);
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(new StringWriter(), files, diagnostics, List.of(), null, sources);
            task.setProcessors(List.of(new ScannerIndexProcessor()));
            task.call();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///shop/" + className + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

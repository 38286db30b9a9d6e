package org.outcomeowner.scanner;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The lines of the index, sorted and each once, until they are written. */
final class Index {

    private final Map<IndexFile, SortedSet<String>> lines = new EnumMap<>(IndexFile.class);
    private final Set<Element> origins = new LinkedHashSet<>();

    void add(IndexFile file, String line, Element origin) {
        lines.computeIfAbsent(file, key -> new TreeSet<>()).add(line);
        origins.add(origin);
    }

    /** Writes each file that has lines and removes what an earlier build left of the others. */
    void write(Filer filer) throws IOException {
        for (IndexFile file : IndexFile.values()) {
            SortedSet<String> content = lines.get(file);
            if (content == null) {
                remove(file, filer);
            } else {
                write(file, content, filer);
            }
        }
    }

    // An empty line would become a bean without a class, so the last line ends with the only final newline.
    private void write(IndexFile file, SortedSet<String> content, Filer filer) throws IOException {
        Element[] from = origins.toArray(Element[]::new);
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), from)
                .openWriter()) {
            writer.write(String.join("\n", content) + "\n");
        }
    }

    // The compiler's own FileObject does not delete what it handed out for reading.
    private static void remove(IndexFile file, Filer filer) throws IOException {
        try {
            URI left = filer.getResource(StandardLocation.CLASS_OUTPUT, "", file.path())
                    .toUri();
            Files.deleteIfExists(Path.of(left));
        } catch (NoSuchFileException | FileNotFoundException none) {
            // nothing was left
        }
    }
}

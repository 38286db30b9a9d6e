package org.outcomeowner.sandbox.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/**
 * The index that Spring Scanner's build step writes into an app: plain files and those for Jira, taken together.
 *
 * <p>Source: the index files of published apps under {@code META-INF/plugin-components}.
 *
 * @param components classes that become beans
 * @param primaries those of them that are preferred where several fit
 * @param imports host services that become beans
 * @param exports beans that become services; each with the interfaces, or none for all of them
 */
record ScannerIndex(List<Entry> components, List<Entry> primaries, List<Entry> imports, List<Entry> exports) {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String PRODUCT_SUFFIX = "-jira";

    /** Reads the index of the bundle; empty where there is none. The profile may be empty. */
    static ScannerIndex read(Bundle bundle, String profile) {
        String folder = profile.isEmpty() ? FOLDER : FOLDER + "profile-" + profile + "/";
        return new ScannerIndex(
                entries(bundle, folder + "component"),
                entries(bundle, folder + "primary-component"),
                entries(bundle, folder + "imports"),
                entries(bundle, folder + "exports"));
    }

    private static List<Entry> entries(Bundle bundle, String path) {
        return Stream.of(path, path + PRODUCT_SUFFIX)
                .map(bundle::getEntry)
                .filter(url -> url != null)
                .flatMap(url -> lines(url).stream())
                .filter(line -> !line.isBlank())
                .map(Entry::parse)
                .toList();
    }

    private static List<String> lines(URL url) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A line of an index file.
     *
     * @param className what stands before {@code #}
     * @param detail what stands behind it: a bean's name, or interfaces separated by commas; may be empty
     */
    record Entry(String className, String detail) {
        private static Entry parse(String line) {
            String[] parts = line.trim().split("#", 2);
            return new Entry(parts[0], parts.length == 1 ? "" : parts[1]);
        }

        /** The detail's parts. */
        List<String> details() {
            return detail.isEmpty() ? List.of() : List.of(detail.split(","));
        }
    }
}

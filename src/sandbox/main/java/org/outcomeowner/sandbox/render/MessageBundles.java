package org.outcomeowner.sandbox.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.outcomeowner.sandbox.host.AppFiles;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.springframework.stereotype.Component;

/** All texts there are in a language: the host's, and those of the enabled apps' {@code <resource type="i18n">}. */
@Component
final class MessageBundles {
    private static final String HOST = "org/outcomeowner/sandbox/render/host";
    private static final Control CANDIDATES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final AppModules modules;
    private final AppFiles files;
    private final Map<Locale, Map<String, String>> cache = new ConcurrentHashMap<>();

    MessageBundles(AppModules modules, AppFiles files) {
        this.modules = modules;
        this.files = files;
        modules.addListener(cache::clear);
    }

    /** The text as it stands in a bundle; empty where no bundle has it. */
    Optional<String> text(Locale locale, String key) {
        return Optional.ofNullable(cache.computeIfAbsent(locale, this::load).get(key));
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        // From the general to the special, so that the special wins.
        List<Locale> candidates = new ArrayList<>(CANDIDATES.getCandidateLocales(HOST, locale));
        Collections.reverse(candidates);
        candidates.forEach(candidate -> {
            add(texts, Optional.ofNullable(getClass().getClassLoader().getResource(file(HOST, candidate))));
            modules.modules("resource").stream()
                    .filter(resource -> resource.element().getAttribute("type").equals("i18n"))
                    .forEach(resource -> add(texts, bundle(resource, candidate)));
        });
        return texts;
    }

    private Optional<URL> bundle(AppModule resource, Locale locale) {
        String location = resource.element().getAttribute("location").replaceFirst("\\.properties$", "");
        // Written as a class name or as a path.
        String path = location.contains("/") ? location : location.replace('.', '/');
        return files.file(resource.pluginKey(), file(path, locale));
    }

    private static String file(String path, Locale locale) {
        return CANDIDATES.toBundleName(path, locale) + ".properties";
    }

    private static void add(Map<String, String> texts, Optional<URL> file) {
        file.ifPresent(url -> {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        });
    }
}

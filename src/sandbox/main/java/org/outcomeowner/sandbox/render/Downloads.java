package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppFiles;
import org.outcomeowner.sandbox.host.AppModules;
import org.springframework.stereotype.Component;

/** Finds files that modules declare; nothing else of a jar can be had. */
@Component
final class Downloads {
    private final AppModules modules;
    private final AppFiles files;
    private final AppTranslations translations;
    private final JiraAuthenticationContext authentication;

    Downloads(
            AppModules modules,
            AppFiles files,
            AppTranslations translations,
            JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.files = files;
        this.translations = translations;
        this.authentication = authentication;
    }

    /** @param path {@code plugin.key:module-key/name}; the name may have slashes */
    Optional<Download> find(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : modules.module(path.substring(0, slash))
                        .map(ResourceModule::new)
                        .flatMap(module -> find(module, path.substring(slash + 1)));
    }

    private Optional<Download> find(ResourceModule resource, String name) {
        return resource.locate(name)
                .flatMap(location -> files.file(resource.pluginKey(), location))
                .map(file -> new Download(name, read(file)))
                .map(download -> resource.translates(Download.extension(name)) ? translated(download) : download);
    }

    private Download translated(Download script) {
        String source = new String(script.content(), StandardCharsets.UTF_8);
        BundleTexts texts = translations.texts(authentication.getLocale());
        return Download.text(script.name(), ScriptTexts.translate(source, texts));
    }

    private static byte[] read(URL file) {
        try (InputStream content = file.openStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Resource %s cannot be read".formatted(file), e);
        }
    }
}

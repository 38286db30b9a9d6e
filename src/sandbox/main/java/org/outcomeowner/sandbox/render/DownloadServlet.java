package org.outcomeowner.sandbox.render;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppFiles;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.springframework.stereotype.Component;

/** Serves apps' web resources under {@code /download/resources/<plugin key>:<module key>/<name>}. They are open to everybody. */
@Component
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "woff2", "font/woff2",
            "json", "application/json");

    private final transient AppModules modules;
    private final transient AppFiles files;
    private final transient AppTranslations translations;
    private final transient JiraAuthenticationContext authentication;

    DownloadServlet(
            AppModules modules,
            AppFiles files,
            AppTranslations translations,
            JiraAuthenticationContext authentication) {
        this.modules = modules;
        this.files = files;
        this.translations = translations;
        this.authentication = authentication;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        Optional<AppModule> module = slash < 0 ? Optional.empty() : webResource(path.substring(0, slash));
        String name = path.substring(slash + 1);
        Optional<URL> file = module.flatMap(found -> file(found, name));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        // The texts depend on the user, the content on the app's version.
        response.setHeader("Cache-Control", "private, no-cache");
        response.getOutputStream().write(content(module.orElseThrow(), name, file.get()));
    }

    private Optional<AppModule> webResource(String completeKey) {
        return modules.module(completeKey).filter(module -> module.type().equals("web-resource"));
    }

    private Optional<URL> file(AppModule module, String name) {
        return AppWebResources.locations(module, name)
                .flatMap(location -> files.file(module.pluginKey(), location).stream())
                .findFirst();
    }

    private byte[] content(AppModule module, String name, URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            byte[] content = in.readAllBytes();
            if (!ScriptTexts.applyTo(module, name)) {
                return content;
            }
            String script = new String(content, StandardCharsets.UTF_8);
            return ScriptTexts.translate(script, translations.texts(authentication.getLocale()))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}

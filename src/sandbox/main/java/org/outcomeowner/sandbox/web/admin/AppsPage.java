package org.outcomeowner.sandbox.web.admin;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.outcomeowner.sandbox.host.AppException;
import org.outcomeowner.sandbox.host.AppView;
import org.outcomeowner.sandbox.host.Apps;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the installed apps with their modules, and takes the jar of another. */
@Component
final class AppsPage implements AdminPage {
    static final String PATH = "/admin/apps";

    private static final String TITLE = "Apps";

    private final Apps apps;

    AppsPage(Apps apps) {
        this.apps = apps;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("admin/apps.vm", TITLE, model(""));
    }

    @Override
    public Answer post(PageRequest request) {
        Part jar = request.file("plugin").orElse(null);
        if (jar == null) {
            return refused("Choose the jar of an app first.");
        }
        try {
            AppView app = install(jar);
            request.tell(app.name() + " " + app.version() + " is installed.");
            return Answer.redirect(PATH);
        } catch (AppException e) {
            return refused(e.getMessage());
        }
    }

    private AppView install(Part jar) {
        try (InputStream content = jar.getInputStream()) {
            return apps.install(jar.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer refused(String error) {
        return Answer.refused("admin/apps.vm", TITLE, model(error));
    }

    private Map<String, Object> model(String error) {
        return Map.of("apps", apps.list(), "error", error, "section", "apps");
    }
}

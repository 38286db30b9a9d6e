package org.outcomeowner.sandbox.web.action;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.outcomeowner.sandbox.Sandbox;
import org.outcomeowner.sandbox.SandboxOptions;
import org.outcomeowner.sandbox.host.AppBuilder;
import org.outcomeowner.sandbox.project.ProjectAdmin;
import org.outcomeowner.sandbox.security.Holder;
import org.outcomeowner.sandbox.security.PermissionAdmin;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;

/** A whole sandbox with one app, the administrator {@code admin}, {@code pam} who administers project NOTE, and {@code dana}. */
final class AppSite extends ExternalResource {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"");

    private final TemporaryFolder folder = new TemporaryFolder();
    private final AppBuilder app;
    private Sandbox sandbox;
    private HttpClient browser;

    AppSite(AppBuilder app) {
        this.app = app;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        Path root = folder.getRoot().toPath();
        sandbox = Sandbox.start(
                new SandboxOptions(0, root.resolve("home"), Optional.empty(), List.of(app.build(root)), false));
        ApplicationUser pam = user("pam");
        user("dana");
        project("NOTE", Holder.user(pam.getKey()));
        project("HIDE", Holder.user(user("somebody").getKey()));
    }

    @Override
    protected void after() {
        sandbox.close();
        folder.delete();
    }

    /** A browser in which nobody is logged in. */
    AppSite fresh() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return this;
    }

    AppSite as(String name) {
        fresh().post("/login", "os_username", name, "os_password", name);
        return this;
    }

    /** Logged in, and with the password repeated. */
    AppSite asAdministrator() {
        as("admin").post("/websudo", "webSudoPassword", "admin");
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    /** With the session's token. */
    HttpResponse<String> post(String path, String... form) {
        Matcher token = TOKEN.matcher(get("/login").body());
        String[] all = Arrays.copyOf(form, form.length + 2);
        all[form.length] = "atl_token";
        all[form.length + 1] = token.find() ? token.group(1) : "";
        return postAsIs(path, all);
    }

    HttpResponse<String> postAsIs(String path, String... form) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.add(form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.stream().collect(Collectors.joining("&")))));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create(sandbox.url() + path);
    }

    private ApplicationUser user(String name) {
        return sandbox.bean(UserAdmin.class).create(new NewUser(name, name, name + "@example.com", name));
    }

    private void project(String key, Holder administrator) {
        Project project = sandbox.bean(ProjectAdmin.class).create(key, "Project " + key, null, List.of());
        PermissionAdmin permissions = sandbox.bean(PermissionAdmin.class);
        long scheme = permissions.createPermissionScheme("Scheme of " + key);
        permissions.grant(scheme, ProjectPermissions.ADMINISTER_PROJECTS, administrator);
        permissions.setPermissionScheme(project, scheme);
    }
}

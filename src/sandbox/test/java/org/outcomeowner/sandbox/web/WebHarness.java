package org.outcomeowner.sandbox.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.rules.ExternalResource;
import org.outcomeowner.sandbox.render.PageResources;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.user.Logins;

/** The web server with a page for each kind of access, two users and one browser. Pages show the token and nothing else. */
final class WebHarness extends ExternalResource {
    private final ThreadLocal<ApplicationUser> loggedIn = new ThreadLocal<>();
    private final Logins logins = mock(Logins.class);
    private final UserManager users = mock(UserManager.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private WebServer server;
    private int port;

    @Override
    protected void before() {
        ApplicationUser admin = user("admin");
        user("dana");
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, admin)).thenReturn(true);
        server = server();
        port = server.start(0);
    }

    @Override
    protected void after() {
        server.stop();
    }

    WebServer server() {
        JiraAuthenticationContext authentication = authentication();
        TemplateEngine engine = (source, model) -> model.containsKey("bodyHtml")
                ? model.get("bodyHtml").toString()
                : source.path() + " token=" + model.get("atl_token") + " error=" + model.get("error");
        Identities identities = new Identities(logins, users);
        Websudo websudo = new Websudo(clock());
        Pages pages = new Pages(
                List.of(
                        new LoginPage(logins, identities),
                        new LogoutPage(identities),
                        new WebsudoPage(logins, websudo),
                        new TestPage("/user", Access.USER),
                        new TestPage("/admin", Access.ADMINISTRATOR)),
                List.of());
        PageResources resources = mock();
        Menus menus = new Menus(mock(), authentication);
        Frame frame = new Frame(engine, new Layout(permissions, authentication, mock(), resources, menus));
        PageWriter writer = new PageWriter(frame, new Decorators(frame, menus, mock()));
        PageServlet servlet =
                new PageServlet(pages, new Doorkeeper(permissions, websudo), writer, authentication, resources);
        return new WebServer(
                List.of(new MountedServlet("/", servlet)),
                new SecurityHeadersFilter(),
                new IdentityFilter(identities, authentication),
                new XsrfFilter(List.of()));
    }

    int port() {
        return port;
    }

    void letPass(Duration time) {
        now = now.plus(time);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Posts a form with the session's token. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        return postWithToken(path, form, token());
    }

    HttpResponse<String> postWithToken(String path, Map<String, String> form, String token) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&atl_token=" + token)));
    }

    void logIn(String name) {
        post("/login", Map.of("os_username", name, "os_password", name));
    }

    private String token() {
        return get("/login").body().replaceAll("(?s).*token=(\\w+).*", "$1");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/jira" + path);
    }

    private ApplicationUser user(String name) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getName()).thenReturn(name);
        when(user.getKey()).thenReturn(name);
        when(user.isActive()).thenReturn(true);
        when(users.getUserByKey(name)).thenReturn(user);
        when(logins.authenticate(name, name)).thenReturn(Optional.of(user));
        return user;
    }

    private JiraAuthenticationContext authentication() {
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        when(authentication.getI18nHelper()).thenReturn(mock());
        when(authentication.getLoggedInUser()).thenAnswer(call -> loggedIn.get());
        doAnswer(call -> {
                    loggedIn.set(call.getArgument(0));
                    return null;
                })
                .when(authentication)
                .setLoggedInUser(any());
        when(logins.authenticate(anyString(), anyString())).thenReturn(Optional.empty());
        when(logins.authenticate("admin", "admin")).thenAnswer(call -> Optional.of(users.getUserByKey("admin")));
        when(logins.authenticate("dana", "dana")).thenAnswer(call -> Optional.of(users.getUserByKey("dana")));
        return authentication;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** A page that says its path. */
    private record TestPage(String path, Access access) implements Page {
        @Override
        public Answer get(PageRequest request) {
            return Answer.html("test.vm", path, Map.of());
        }

        @Override
        public Answer post(PageRequest request) {
            return Answer.html("posted.vm", path, Map.of());
        }
    }
}

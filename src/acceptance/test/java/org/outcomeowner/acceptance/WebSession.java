package org.outcomeowner.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's session without a browser: cookies, the token of forms, and the password that administration asks for again. */
final class WebSession {
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"atlassian-token\" content=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private final String user;

    private WebSession(URI base, String user) {
        this.base = base;
        this.user = user;
    }

    /** A session of a demo user, whose password is the name. */
    static WebSession of(URI base, String user) {
        WebSession session = new WebSession(base, user);
        session.post("/login", Map.of("os_username", user, "os_password", user));
        return session;
    }

    /** The same, let into administration. */
    static WebSession ofAdministrator(URI base) {
        WebSession session = of(base, "admin");
        session.post("/websudo", Map.of("webSudoPassword", "admin"));
        return session;
    }

    /** The text of a page. */
    String page(String path) {
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(URI.create(base + path)).build());
        if (page.statusCode() != 200) {
            throw new AssertionError(user + " got " + page.statusCode() + " for " + path + ": " + page.body());
        }
        return page.body();
    }

    /** What a form answers, each parameter once. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        return post(
                path,
                form.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** What a form answers, as pairs of name and value. */
    HttpResponse<String> post(String path, List<List<String>> form) {
        String body = form.stream()
                        .map(pair -> encode(pair.get(0)) + "=" + encode(pair.get(1)))
                        .collect(Collectors.joining("&"))
                + "&atl_token=" + encode(token());
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Requested-With", "XMLHttpRequest")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String token() {
        String page = send(HttpRequest.newBuilder(URI.create(base + "/login")).build())
                .body();
        return first(TOKEN, page);
    }

    /** What the pattern's group finds in a text first. */
    static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** An ordinary REST client of one user, as any script would be. */
final class Rest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;
    private final Optional<String> credentials;

    private Rest(URI base, Optional<String> credentials) {
        this.base = base;
        this.credentials = credentials;
    }

    /** Nobody in particular. */
    static Rest anonymous(URI base) {
        return new Rest(base, Optional.empty());
    }

    /** A demo user, whose password is the name. */
    static Rest as(URI base, String user) {
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return new Rest(base, Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    Answer get(String path) {
        return call("GET", path, Optional.empty());
    }

    Answer delete(String path) {
        return call("DELETE", path, Optional.empty());
    }

    Answer post(String path, String json) {
        return call("POST", path, Optional.of(json));
    }

    Answer put(String path, String json) {
        return call("PUT", path, Optional.of(json));
    }

    /** Any verb; the body, if any, is sent as JSON exactly as it stands. */
    Answer call(String verb, String path, Optional<String> json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .method(verb, json.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        credentials.ifPresent(value -> request.header("Authorization", value));
        json.ifPresent(body -> request.header("Content-Type", "application/json"));
        return send(request.build());
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}

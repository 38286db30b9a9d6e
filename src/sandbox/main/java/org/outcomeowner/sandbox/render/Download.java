package org.outcomeowner.sandbox.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A file as sent to a browser. */
record Download(String name, byte[] content) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"));

    static Download text(String name, String content) {
        return new Download(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String contentType() {
        return TYPES.getOrDefault(extension(name), "application/octet-stream");
    }

    /** Changes with the content, hence with the app's version and the reader's language. */
    String entityTag() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

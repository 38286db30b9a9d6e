package org.outcomeowner.sandbox.web;

/** Where to go after logging in, if that is a place on this server. */
final class LocalPath {
    private LocalPath() {}

    /** The path if it stays on this server, or else the fallback. */
    static String orElse(String path, String fallback) {
        return isLocal(path) ? path : fallback;
    }

    private static boolean isLocal(String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}

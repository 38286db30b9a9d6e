package org.outcomeowner.sandbox.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is mounted at one moment. A request path is found by its exact version or by {@code latest}. */
record RestMounts(List<RestMount> mounts) {
    private static final String LATEST = "latest";
    private static final Comparator<RestMount> BY_VERSION =
            Comparator.comparing(RestMount::version, RestMounts::compareVersions);

    /** The mount that the path belongs to, and the part of the path that is its prefix. */
    Optional<Target> find(String path) {
        return exact(path).or(() -> latest(path));
    }

    private Optional<Target> exact(String path) {
        return mounts.stream()
                .map(mount -> new Target(mount, mount.path() + "/" + mount.version()))
                .filter(target -> target.covers(path))
                .findFirst();
    }

    private Optional<Target> latest(String path) {
        return mounts.stream()
                .filter(mount -> new Target(mount, mount.path() + "/" + LATEST).covers(path))
                .max(BY_VERSION)
                .map(mount -> new Target(mount, mount.path() + "/" + LATEST));
    }

    private static int compareVersions(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int difference = Integer.compare(part(left, i), part(right, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int part(String[] version, int index) {
        return index < version.length && version[index].matches("\\d{1,9}") ? Integer.parseInt(version[index]) : 0;
    }

    /** A mount under the prefix it was asked for by. */
    record Target(RestMount mount, String prefix) {
        private boolean covers(String path) {
            return path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }
}

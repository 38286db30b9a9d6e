package com.atlassian.jira.security.plugin;

import java.util.Objects;

/**
 * The key of a project permission.
 *
 * <p>Source: docs.atlassian.com/jira/latest, same class.
 */
public final class ProjectPermissionKey {
    private final String permissionKey;

    /** The key of this name. */
    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = Objects.requireNonNull(permissionKey, "permissionKey");
    }

    /** The key as text. */
    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey key && permissionKey.equals(key.permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}

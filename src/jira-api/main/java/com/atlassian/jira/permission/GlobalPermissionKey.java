package com.atlassian.jira.permission;

import java.util.Objects;

/**
 * The key of a global permission.
 *
 * <p>Source: docs.atlassian.com/jira/latest, same class; ADMINISTER and SYSTEM_ADMIN in compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public final class GlobalPermissionKey {

    /** Administrators, who may not change what endangers the server. */
    public static final GlobalPermissionKey ADMINISTER = GlobalPermissionKey.of("ADMINISTER");

    /** System administrators. */
    public static final GlobalPermissionKey SYSTEM_ADMIN = GlobalPermissionKey.of("SYSTEM_ADMIN");

    /** Change many issues at once. */
    public static final GlobalPermissionKey BULK_CHANGE = GlobalPermissionKey.of("BULK_CHANGE");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    /** The key of this name. */
    public static GlobalPermissionKey of(String permissionKey) {
        return new GlobalPermissionKey(Objects.requireNonNull(permissionKey, "permissionKey"));
    }

    /** The key as text. */
    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}

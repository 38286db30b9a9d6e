package org.outcomeowner.sandbox.host;

/** What has become of an installed app. */
public enum AppState {
    /** Its modules are usable. */
    ENABLED,
    /** An administrator disabled it. */
    DISABLED,
    /** It should be enabled and cannot be. */
    FAILED
}

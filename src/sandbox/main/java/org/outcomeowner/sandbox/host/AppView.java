package org.outcomeowner.sandbox.host;

import java.util.List;

/**
 * An installed app as an administrator sees it.
 *
 * @param key the app's key
 * @param name the name in its descriptor
 * @param version its version
 * @param state what has become of it
 * @param reason why it is not enabled, empty if it is or was disabled on purpose
 * @param modules its modules in the order of the descriptor
 */
public record AppView(
        String key, String name, String version, AppState state, String reason, List<ModuleView> modules) {
    /** Copies the list. */
    public AppView {
        modules = List.copyOf(modules);
    }

    /** Whether its modules are usable. */
    public boolean enabled() {
        return state == AppState.ENABLED;
    }

    /**
     * A module as an administrator sees it.
     *
     * @param key the module's key
     * @param type the name of its element
     * @param name its name, or its key
     * @param enabled whether it is usable
     * @param reason why it is not, else empty
     */
    public record ModuleView(String key, String type, String name, boolean enabled, String reason) {}
}

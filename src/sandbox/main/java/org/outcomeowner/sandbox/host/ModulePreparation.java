package org.outcomeowner.sandbox.host;

import java.util.List;

/** What the host does for the modules of an app before the app counts as enabled, such as making its tables. */
public interface ModulePreparation {
    /**
     * Does it; the app's beans are there.
     *
     * @throws AppException if the app cannot be enabled, with the reason
     */
    void prepare(String pluginKey, List<AppModule> modules);
}

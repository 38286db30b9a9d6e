package org.outcomeowner.sandbox.host;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The installed apps, for administrators. Permissions are the caller's to check. */
public interface Apps {
    /** Every installed app by name, with its modules, working or not. */
    List<AppView> list();

    /**
     * Installs the jar, or upgrades the app if one with its key is there, and enables it. An app that was installed and cannot be
     * enabled is listed with the reason.
     *
     * @return the app as it is now
     * @throws AppException if the file is no app; what was installed before stays
     */
    AppView install(Path jar);

    /** As {@link #install(Path)}, for an upload; the name is used in messages only. */
    AppView install(String fileName, InputStream jar);

    /**
     * Makes the app's modules usable.
     *
     * @throws AppException if there is no such app, or it cannot be enabled
     */
    void enable(String pluginKey);

    /**
     * Withdraws the app's modules; it stays installed, and disabled over restarts.
     *
     * @throws AppException if there is no such app
     */
    void disable(String pluginKey);

    /**
     * Removes the app. What it stored stays in the database.
     *
     * @throws AppException if there is no such app
     */
    void uninstall(String pluginKey);
}

package org.outcomeowner.sandbox.host;

import java.util.List;
import java.util.Optional;

/** What the enabled apps contribute. Answers change when an app comes or goes. */
public interface AppModules {
    /** The usable modules of the type, such as {@code workflow-validator}, in the order of apps and of their descriptors. */
    List<AppModule> modules(String type);

    /** The usable module with the key {@code plugin.key:module-key}. */
    Optional<AppModule> module(String completeKey);

    /**
     * A new instance of a class that some enabled app holds, with the app's beans as constructor arguments.
     *
     * @throws ClassNotFoundException if no enabled app holds it
     */
    Object instantiateAppClass(String className) throws ClassNotFoundException;

    /** Runs the listener after an app was enabled or disabled. */
    void addListener(Runnable onChange);
}

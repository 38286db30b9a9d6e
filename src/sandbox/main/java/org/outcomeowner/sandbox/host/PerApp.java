package org.outcomeowner.sandbox.host;

/**
 * A host service that knows which app is calling. A bean of this type is offered to apps in place of one service for all.
 *
 * @param <T> interface of the service
 */
public interface PerApp<T> {
    /** The interface under which apps look it up. */
    Class<T> type();

    /** The service for one app. */
    T forApp(String pluginKey);
}

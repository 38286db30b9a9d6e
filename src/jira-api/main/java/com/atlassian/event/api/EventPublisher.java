package com.atlassian.event.api;

/**
 * Brings events to the methods that are annotated with {@link EventListener}.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface EventPublisher {
    /** Hands the event to every listener for its type; what a listener throws doesn't reach the caller. */
    void publish(Object event);

    /** Adds the annotated methods of the object. */
    void register(Object listener);

    /** Takes them off again. */
    void unregister(Object listener);

    /** Takes every listener off. */
    void unregisterAll();
}

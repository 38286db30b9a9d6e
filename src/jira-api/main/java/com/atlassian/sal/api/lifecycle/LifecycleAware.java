package com.atlassian.sal.api.lifecycle;

/**
 * Wants to know when the app is started and stopped. Called only on beans that are exported as services.
 *
 * <p>Source: docs.atlassian.com/sal-api/3.0.0, same class; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface LifecycleAware {
    /** The app is ready. */
    void onStart();

    /** The app goes away. */
    default void onStop() {}
}

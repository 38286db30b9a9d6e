package com.atlassian.activeobjects.external;

/**
 * Brings an app's tables from one model to the next. It runs before the tables of the module's entities are made, once
 * for the whole cluster.
 *
 * <p>Source: docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1, same class; order and repetition: developer.atlassian.com,
 * "Upgrading your plugin and handling data model updates".
 */
public interface ActiveObjectsUpgradeTask {

    /** The version of the model after this task. Tasks run in the order of their versions. */
    ModelVersion getModelVersion();

    /**
     * Upgrades. If it throws, the version stays and the task is tried again next time.
     *
     * @param currentVersion the version before
     * @param ao not yet set up for any entity: {@link ActiveObjects#migrate} names those that the task works with
     */
    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}

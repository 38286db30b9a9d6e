package com.atlassian.jira.issue.customfields.manager;

/**
 * Keeps configuration of fields, such as default values, by kind and key.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface GenericConfigManager {

    /** Stores a new entry. */
    void create(String dataType, String key, Object obj);

    /** Stores an entry whether there was one or not; null removes it. */
    void update(String dataType, String key, Object obj);

    /** The entry; null if there is none. */
    Object retrieve(String dataType, String key);

    /** Removes an entry. */
    void remove(String dataType, String key);
}

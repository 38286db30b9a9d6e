package com.atlassian.jira.issue.transport;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Parameters of a field by key. The key null holds what was posted under the field's own id.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface CollectionParams {

    /** All keys that have values, null included; never null. */
    Set<String> getAllKeys();

    /** Keys with their values; never null. */
    Map<String, Collection<String>> getKeysAndValues();

    /** True if there is a list of values, be it empty, under a key. */
    boolean containsKey(String key);

    /** True if there is no value under any key. */
    boolean isEmpty();

    /** Replaces the values of a key, which may be null. */
    void put(String key, Collection<String> value);

    /** Values of all keys; never null. */
    Collection<String> getAllValues();

    /** Values of a key; null if there are none. */
    Collection<String> getValuesForKey(String key);

    /** Values of the key null; null if there are none. */
    Collection<String> getValuesForNullKey();

    /** First value of a key; null if there is none. */
    Object getFirstValueForKey(String key);

    /** First value of the key null; null if there is none. */
    Object getFirstValueForNullKey();
}

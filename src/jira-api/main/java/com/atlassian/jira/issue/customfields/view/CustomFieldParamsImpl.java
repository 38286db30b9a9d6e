package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The {@link CustomFieldParams} that callers create.
 *
 * <p>Source: compiled use on Jira 10.3 and 11.3 in github.com/alanmosely/jira-watcher-field-plugin.
 */
public class CustomFieldParamsImpl implements CustomFieldParams {

    private final CustomField customField;
    private final Map<String, Collection<String>> values = new LinkedHashMap<>();

    /** Starts without values. */
    public CustomFieldParamsImpl(CustomField customField) {
        this.customField = customField;
    }

    @Override
    public CustomField getCustomField() {
        return customField;
    }

    @Override
    public Set<String> getAllKeys() {
        return values.keySet();
    }

    @Override
    public Map<String, Collection<String>> getKeysAndValues() {
        return values;
    }

    @Override
    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    @Override
    public boolean isEmpty() {
        return getAllValues().isEmpty();
    }

    @Override
    public void put(String key, Collection<String> value) {
        values.put(key, value);
    }

    @Override
    public Collection<String> getAllValues() {
        List<String> all = new ArrayList<>();
        values.values().stream().filter(Objects::nonNull).forEach(all::addAll);
        return all;
    }

    @Override
    public Collection<String> getValuesForKey(String key) {
        return values.get(key);
    }

    @Override
    public Collection<String> getValuesForNullKey() {
        return getValuesForKey(null);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        Collection<String> ofKey = getValuesForKey(key);
        return ofKey == null || ofKey.isEmpty() ? null : ofKey.iterator().next();
    }

    @Override
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

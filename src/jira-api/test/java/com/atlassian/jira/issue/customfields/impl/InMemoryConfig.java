package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import java.util.HashMap;
import java.util.Map;

/** Keeps configuration by kind and key. */
final class InMemoryConfig implements GenericConfigManager {

    private final Map<String, Object> entries = new HashMap<>();

    @Override
    public void create(String dataType, String key, Object obj) {
        entries.put(dataType + "/" + key, obj);
    }

    @Override
    public void update(String dataType, String key, Object obj) {
        create(dataType, key, obj);
    }

    @Override
    public Object retrieve(String dataType, String key) {
        return entries.get(dataType + "/" + key);
    }

    @Override
    public void remove(String dataType, String key) {
        entries.remove(dataType + "/" + key);
    }
}

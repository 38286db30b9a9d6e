package org.outcomeowner.sandbox.field;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;

/** What a field type or searcher is told about the module it comes from. */
record ModuleDescription(String completeKey, String name, String description)
        implements CustomFieldTypeModuleDescriptor, CustomFieldSearcherModuleDescriptor {
    @Override
    public String getKey() {
        return completeKey.substring(completeKey.indexOf(':') + 1);
    }

    @Override
    public String getCompleteKey() {
        return completeKey;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}

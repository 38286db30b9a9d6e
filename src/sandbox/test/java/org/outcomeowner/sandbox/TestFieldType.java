package org.outcomeowner.sandbox;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An app's field type: a lower-case word. It notes the parameters it was asked to check and the calls that store. */
public class TestFieldType extends AbstractSingleFieldType<String> {
    /** The type's module key. */
    public static final String KEY = TestApp.KEY + ":word";

    /** Its module in the app's descriptor. */
    public static final String MODULE = "<customfield-type key='word' name='Word' class='test.Word'>"
            + "<resource type='velocity' name='view' location='word-view.vm'/>"
            + "<resource type='velocity' name='edit' location='word-edit.vm'/>"
            + "<valid-searcher package='com.atlassian.jira.plugin.system.customfieldtypes' key='exacttextsearcher'/>"
            + "</customfield-type>";

    /** The parameters handed to validateFromParams. */
    public final List<Map<String, ?>> checked = new ArrayList<>();

    /** createValue and updateValue with their values. */
    public final List<String> stored = new ArrayList<>();

    /** Made by the host with its services. */
    public TestFieldType(CustomFieldValuePersister persister, GenericConfigManager configs) {
        super(persister, configs);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        checked.add(Map.copyOf(withoutNullKey(params)));
        super.validateFromParams(params, errors, config);
    }

    private static Map<String, List<String>> withoutNullKey(CustomFieldParams params) {
        Map<String, List<String>> keyed = new HashMap<>();
        params.getKeysAndValues().forEach((key, values) -> keyed.put(key == null ? "" : key, new ArrayList<>(values)));
        return keyed;
    }

    @Override
    public void createValue(CustomField field, Issue issue, String value) {
        stored.add("create " + value);
        super.createValue(field, issue, value);
    }

    @Override
    public void updateValue(CustomField field, Issue issue, String value) {
        stored.add("update " + value);
        super.updateValue(field, issue, value);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return (String) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("[a-z]+")) {
            throw new FieldValidationException("“" + text + "” is no lower-case word");
        }
        return text;
    }
}

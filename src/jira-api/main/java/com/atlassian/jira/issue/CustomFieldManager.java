package com.atlassian.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;

/**
 * The custom fields of the instance.
 *
 * <p>Source: Jira 7.2.0 Javadoc, docs.atlassian.com/jira/7.2.0; use on Jira 11.3.8 in
 * github.com/cfaysal/atlassian-dc-app-footprint.
 */
public interface CustomFieldManager {

    /** All custom fields; never null. */
    List<CustomField> getCustomFieldObjects();

    /** Custom fields that apply to an issue. */
    List<CustomField> getCustomFieldObjects(Issue issue);

    /** Custom field by the number of its id; null if there is none. */
    CustomField getCustomFieldObject(Long id);

    /** Custom field by its id such as {@code customfield_10000}; null if there is none. */
    CustomField getCustomFieldObject(String id);

    /** Custom fields of a name, which need not be unique; never null. */
    Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);

    /** Type by its complete module key; null if no enabled app has it. */
    CustomFieldType getCustomFieldType(String key);

    /** Searcher by its complete module key; null if no enabled app has it. */
    CustomFieldSearcher getCustomFieldSearcher(String key);

    /** Searchers a type can be used with. */
    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType customFieldType);

    /** Creates a custom field; the searcher may be null, the contexts and issue types are where it applies. */
    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws CreateException;

    /**
     * Deletes a custom field and all its values.
     *
     * @throws RemoveException if it can't be deleted
     */
    void removeCustomField(CustomField customField) throws RemoveException;
}

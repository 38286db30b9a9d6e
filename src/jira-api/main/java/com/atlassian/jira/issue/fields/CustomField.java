package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/**
 * A custom field: a type, a searcher and the contexts in which it applies.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/server; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 */
public interface CustomField extends NavigableField, ConfigurableField {

    /** The number of the field's id. */
    Long getIdAsLong();

    /** Name as the administrator wrote it. */
    String getUntranslatedName();

    /** Description; null if there is none. */
    String getDescription();

    /** The type, which keeps and checks the values; null if its app is gone. */
    CustomFieldType getCustomFieldType();

    /** The searcher; null if the field can't be searched. */
    CustomFieldSearcher getCustomFieldSearcher();

    /** Value (transport object) of an issue; null if it is empty. */
    Object getValue(Issue issue);

    /** The configuration that holds for an issue; null if the field does not apply to it. */
    FieldConfig getRelevantConfig(Issue issue);

    /** Contexts with their configurations; never null. */
    List<FieldConfigScheme> getConfigurationSchemes();

    /** Issue types of the field's contexts; never null. */
    List<IssueType> getAssociatedIssueTypes();

    /** True if the field applies in a context. */
    boolean isRelevantForIssueContext(IssueContext issueContext);

    /** True if the field applies in every project. */
    boolean isAllProjects();

    /** True if the field applies to every issue type. */
    boolean isAllIssueTypes();

    /** True if the field has a context that is not bound to projects. */
    boolean isGlobal();
}

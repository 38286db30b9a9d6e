package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.project.Project;
import java.util.List;

/**
 * A field that is configured by context.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; test doubles of whole Jira interfaces in
 * github.com/blackducksoftware/blackduck-jira.
 */
public interface ConfigurableField extends OrderableField {

    /** Kinds of configuration the field has; never null. */
    List<FieldConfigItemType> getConfigurationItemTypes();

    /** Projects of the field's contexts; never null. */
    List<Project> getAssociatedProjectObjects();

    /** The configuration that holds in a context; null if the field does not apply there. */
    FieldConfig getRelevantConfig(IssueContext issueContext);
}

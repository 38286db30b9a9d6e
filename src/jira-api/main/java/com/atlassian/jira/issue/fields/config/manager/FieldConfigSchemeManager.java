package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * Contexts of custom fields.
 *
 * <p>Source: test doubles of whole Jira interfaces in github.com/blackducksoftware/blackduck-jira; compiled use on
 * Jira 10.3 and 11.3 in github.com/alanmosely/jira-watcher-field-plugin.
 */
public interface FieldConfigSchemeManager {

    /** Contexts of a field; never null. */
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    /** Context by id; null if there is none. */
    FieldConfigScheme getFieldConfigScheme(Long configSchemeId);

    /** The configuration that holds in a context; null if the field does not apply there. */
    FieldConfig getRelevantConfig(IssueContext issueContext, ConfigurableField field);

    /** True if the field applies in a context. */
    boolean isRelevantForIssueContext(IssueContext issueContext, ConfigurableField field);
}

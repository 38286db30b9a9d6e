package com.atlassian.jira.imports.project.customfield;

/**
 * A field type whose values a project import carries over.
 *
 * <p>Source: Jira 7.3.4 Javadoc, docs.atlassian.com/jira/7.3.4.
 */
public interface ProjectImportableCustomField {

    /** What carries them over. */
    ProjectCustomFieldImporter getProjectImporter();
}

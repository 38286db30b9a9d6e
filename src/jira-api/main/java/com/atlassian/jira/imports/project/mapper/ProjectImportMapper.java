package com.atlassian.jira.imports.project.mapper;

/**
 * Ids of the backup and their counterparts in this instance. Only named here.
 *
 * <p>Source: Jira 7.0.8 Javadoc, docs.atlassian.com/jira/7.0.8.
 */
public interface ProjectImportMapper {}

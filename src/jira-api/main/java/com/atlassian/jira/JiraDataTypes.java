package com.atlassian.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * The data types that are known.
 *
 * <p>Source: Jira 10.7.0 Javadoc, docs.atlassian.com/software/jira/docs/api.
 */
public final class JiraDataTypes {

    /** Issues: {@code issue}, {@code key}, {@code id}. */
    public static final JiraDataType ISSUE = new JiraDataTypeImpl(Issue.class);

    /** Projects. */
    public static final JiraDataType PROJECT = new JiraDataTypeImpl(Project.class);

    /** Users. */
    public static final JiraDataType USER = new JiraDataTypeImpl(ApplicationUser.class);

    /** Days and points of time. */
    public static final JiraDataType DATE = new JiraDataTypeImpl(Date.class);

    /** Texts. */
    public static final JiraDataType TEXT = new JiraDataTypeImpl(String.class);

    /** Numbers. */
    public static final JiraDataType NUMBER = new JiraDataTypeImpl(Number.class);

    /** Matches every other type. */
    public static final JiraDataType ALL = new JiraDataTypeImpl(Object.class);
}

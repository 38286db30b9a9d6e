package com.atlassian.jira;

import java.util.Collection;

/**
 * Kind of value that fields hold and functions return.
 *
 * <p>Source: Jira 7.6.0 Javadoc, docs.atlassian.com/software/jira/docs/api.
 */
public interface JiraDataType {

    /** Names of the Java types behind it. */
    Collection<String> asStrings();

    /** True if both have a Java type in common, or one of them is for everything. */
    boolean matches(JiraDataType otherType);
}

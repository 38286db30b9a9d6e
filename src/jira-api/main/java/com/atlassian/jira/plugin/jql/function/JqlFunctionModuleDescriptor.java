package com.atlassian.jira.plugin.jql.function;

/**
 * The {@code jql-function} element of an app.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 */
public interface JqlFunctionModuleDescriptor {

    /** Key of the app, a colon and the key of the module. */
    String getCompleteKey();

    /** Text of the child element {@code fname}. */
    String getFunctionName();

    /** What the child element {@code list} says; false without it. */
    boolean isList();
}

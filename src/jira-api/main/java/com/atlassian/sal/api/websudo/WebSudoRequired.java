package com.atlassian.sal.api.websudo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an action for administrators: they repeat their password before it is executed.
 *
 * <p>Source: SAL Javadoc, docs.atlassian.com/sal-api, same annotation; use in
 * github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface WebSudoRequired {}

package com.atlassian.jira.security.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says by which HTTP methods an action, or one of its commands, may be asked for. Without it, by POST alone.
 *
 * <p>Source: use in github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0) and
 * github.com/alanmosely/jira-watcher-field-plugin (Jira 11.3).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SupportedMethods {

    /** The methods. */
    RequestMethod[] value();
}

package com.atlassian.jira.util.thread;

import org.slf4j.Logger;

/**
 * Sets up and clears what Jira keeps per thread, for threads that an app makes itself.
 *
 * <p>Source: developer.atlassian.com/server/framework/atlassian-sdk/working-with-JiraThreadLocalUtil.
 */
public interface JiraThreadLocalUtil {
    /** Before the work of the thread; nobody is logged in after it. */
    void preCall();

    /** After the work, whatever its end; what the thread left behind is cleared. */
    void postCall(Logger log);
}

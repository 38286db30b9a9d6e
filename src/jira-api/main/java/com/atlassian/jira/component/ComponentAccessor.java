package com.atlassian.jira.component;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.mail.queue.MailQueue;

/**
 * Finds the instance's managers where nothing can be injected.
 *
 * <p>Source: compiled use on Jira 11.0 in github.com/atlassian-labs/atlassian-slack-integration-server; use on Jira
 * 11.3.8 in github.com/cfaysal/atlassian-dc-app-footprint.
 */
public class ComponentAccessor {

    private static volatile Worker worker;

    private ComponentAccessor() {}

    /** For the host, at start: says where components come from; null forgets it. */
    public static Worker initialiseWorker(Worker componentWorker) {
        Worker before = worker;
        worker = componentWorker;
        return before;
    }

    /** A component by its interface; null if the host does not have it. */
    public static <T> T getComponent(Class<T> componentClass) {
        Worker present = worker;
        if (present == null) {
            throw new IllegalStateException("ComponentAccessor has not been initialised");
        }
        return present.getComponent(componentClass);
    }

    /** Who is logged in. */
    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return getComponent(JiraAuthenticationContext.class);
    }

    /** Custom fields. */
    public static CustomFieldManager getCustomFieldManager() {
        return getComponent(CustomFieldManager.class);
    }

    /** Issues. */
    public static IssueManager getIssueManager() {
        return getComponent(IssueManager.class);
    }

    /** Issues, with permissions. */
    public static IssueService getIssueService() {
        return getComponent(IssueService.class);
    }

    /** Mails to send. */
    public static MailQueue getMailQueue() {
        return getComponent(MailQueue.class);
    }

    /** Where the host keeps its components. */
    public interface Worker {

        /** A component by its interface; null if there is none. */
        <T> T getComponent(Class<T> componentClass);
    }
}

package org.outcomeowner.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service of the host that the app uses, in one place: the list shows how deep the app sits in Jira. Never instantiated; the build writes
 * the fields into the scanner's index of imports, and other classes take the services as constructor parameters.
 */
@SuppressWarnings("unused")
final class HostServices {
    /** Which fields apply to an issue. */
    @ComponentImport
    CustomFieldManager customFieldManager;

    /** Stores the values of the field types. */
    @ComponentImport
    CustomFieldValuePersister customFieldValuePersister;

    /** Stores their default values. */
    @ComponentImport
    GenericConfigManager genericConfigManager;

    /** Shows the owner over REST as Jira shows users. */
    @ComponentImport
    UserBeanFactory userBeanFactory;

    /** Who acts, and in which language. */
    @ComponentImport
    JiraAuthenticationContext jiraAuthenticationContext;

    /** Finds the owner and whoever granted authority. */
    @ComponentImport
    UserManager userManager;

    /** Tells groups and service accounts from persons. */
    @ComponentImport
    GroupManager groupManager;

    /** Tells who has a role that a policy names. */
    @ComponentImport
    ProjectRoleManager projectRoleManager;

    /** What the transitions of an issue ask. */
    @ComponentImport
    WorkflowManager workflowManager;

    /** Which day it is where the user is. */
    @ComponentImport
    TimeZoneManager timeZoneManager;

    /** Keeps the policies. */
    @ComponentImport
    PluginSettingsFactory pluginSettingsFactory;

    /** Whether an owner can see what they own. */
    @ComponentImport
    PermissionManager permissionManager;

    /** Who administers Jira. */
    @ComponentImport
    GlobalPermissionManager globalPermissionManager;

    /** Gives the app's pages their look. */
    @ComponentImport
    PageBuilderService pageBuilderService;

    /** Since when an issue waits to be measured. */
    @ComponentImport
    ChangeHistoryManager changeHistoryManager;

    /** Whether a reason was given. */
    @ComponentImport
    CommentManager commentManager;

    /** Which fields a transition shows. */
    @ComponentImport
    FieldScreenManager fieldScreenManager;

    /** Reads and changes issues with the rights of the current user. */
    @ComponentImport
    IssueService issueService;

    /** Lets two changes of one issue wait for each other, on all nodes. */
    @ComponentImport
    ClusterLockService clusterLockService;

    /** Records what administrators decide. */
    @ComponentImport
    AuditService auditService;

    /** Where Jira is reached. */
    @ComponentImport
    ApplicationProperties applicationProperties;

    /** Which workflow serves which issue type of a project. */
    @ComponentImport
    WorkflowSchemeManager workflowSchemeManager;

    /** Changes workflows with the rights of the current user. */
    @ComponentImport
    WorkflowService workflowService;

    /** Every project, for the map of coverage. */
    @ComponentImport
    ProjectManager projectManager;

    /** Which status a step stands for. */
    @ComponentImport
    ConstantsManager constantsManager;

    /** Which screens the outcomes of a project have. */
    @ComponentImport
    IssueTypeScreenSchemeManager issueTypeScreenSchemeManager;

    /** Which fields are hidden. */
    @ComponentImport
    FieldLayoutManager fieldLayoutManager;

    /** The app's own records. */
    @ComponentImport
    ActiveObjects activeObjects;

    /** What done is for Epic Status. */
    @ComponentImport
    OptionsManager optionsManager;

    /** Tells of what happens to issues. */
    @ComponentImport
    EventPublisher eventPublisher;

    /** Finds what events missed. */
    @ComponentImport
    SearchService searchService;

    /** Reads issues whoever may see them. */
    @ComponentImport
    IssueManager issueManager;

    /** Runs the sweeps, on one node at a time. */
    @ComponentImport
    SchedulerService schedulerService;

    /** Sets up what Jira keeps per thread for a job. */
    @ComponentImport
    JiraThreadLocalUtil jiraThreadLocalUtil;

    /** Brings what was flagged to those who want to know. */
    @ComponentImport
    MailQueue mailQueue;

    private HostServices() {}
}

package org.outcomeowner;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import org.outcomeowner.field.FieldParts;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.field.ResultDamage;
import org.outcomeowner.jira.ClusterLocks;
import org.outcomeowner.jira.IssueLinks;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.waiver.WaiverParts;
import org.outcomeowner.waiver.Waivers;

/** The services of a Jira with the users olivia, max and dana. Nobody may do anything until a test says so. */
public final class Jira {
    public static final Instant NOW = Instant.parse("2026-11-18T09:30:00Z");

    public final UserManager users = mock(UserManager.class);
    public final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    public final WorkflowManager workflows = mock(WorkflowManager.class);
    public final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    public final GroupManager groups = mock(GroupManager.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    public final CommentManager comments = mock(CommentManager.class);
    public final FieldScreenManager screens = mock(FieldScreenManager.class);
    public final ApplicationProperties properties = mock(ApplicationProperties.class);
    public final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    public final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
    public final Map<String, Object> settings = new HashMap<>();
    public final Fields fields = new Fields();
    public final WaiverParts waivers = new WaiverParts();
    public final ReentrantLock lock = new ReentrantLock();
    public final ApplicationUser olivia = user("olivia", "Olivia Owner");
    public final ApplicationUser max = user("max", "Max Manager");
    public final ApplicationUser dana = user("dana", "Dana Developer");

    public Jira() {
        when(properties.getJiraBaseUrl()).thenReturn("http://jira.example.com/jira");
        I18nHelper english = mock(I18nHelper.class);
        when(english.getText(anyString())).thenAnswer(call -> say(call.getArgument(0), List.of()));
        when(english.getText(anyString(), anyString()))
                .thenAnswer(call -> say(call.getArgument(0), List.of(call.<String>getArgument(1))));
        when(english.getText(anyString(), any(Object.class)))
                .thenAnswer(call -> say(call.getArgument(0), call.getArgument(1)));
        when(authentication.getI18nHelper()).thenReturn(english);
    }

    /** Puts a result into the database that can't be read. */
    public Jira damagedResult() {
        when(values.getValues(any(), any(), any())).thenReturn(List.of("{damaged"));
        return this;
    }

    /** Lets the user see every issue. */
    public Jira mayBrowse(ApplicationUser user) {
        when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), eq(user)))
                .thenReturn(true);
        return this;
    }

    public Jira logIn(ApplicationUser user) {
        when(authentication.getLoggedInUser()).thenReturn(user);
        return this;
    }

    public OutcomeFields outcomeFields() {
        return fields.outcomeFields();
    }

    public ResultDamage resultDamage() {
        return FieldParts.resultDamage(outcomeFields(), values);
    }

    public PolicyStore policies() {
        return new PolicyStore(settingsFactory());
    }

    public PluginSettingsFactory settingsFactory() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(new MapSettings(settings));
        return factory;
    }

    public Waivers waivers() {
        return waivers.over(this);
    }

    /** All locks are one. */
    public ClusterLocks locks() {
        ClusterLock cluster = mock(ClusterLock.class, delegatesTo(lock));
        ClusterLockService service = mock(ClusterLockService.class);
        when(service.getLockForName(anyString())).thenReturn(cluster);
        return new ClusterLocks(service);
    }

    public IssueLinks links() {
        return new IssueLinks(properties);
    }

    public JiraTexts texts() {
        return new JiraTexts(authentication);
    }

    public ServerTime time() {
        return new ServerTime(clock(), timeZones());
    }

    public Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public TimeZoneManager timeZones() {
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return zones;
    }

    private ApplicationUser user(String name, String displayName) {
        ApplicationUser user = mock(ApplicationUser.class, name);
        when(user.getKey()).thenReturn("k-" + name);
        when(user.getName()).thenReturn(name);
        when(user.getDisplayName()).thenReturn(displayName);
        when(user.isActive()).thenReturn(true);
        when(users.getUserByKey("k-" + name)).thenReturn(user);
        return user;
    }

    private static String say(String key, Object parameters) {
        List<String> args =
                ((List<?>) parameters).stream().map(Object::toString).toList();
        return BundleTranslator.english().translate(key, args);
    }

    /** Plugin settings in a map. */
    private record MapSettings(Map<String, Object> values) implements PluginSettings {
        @Override
        public Object get(String key) {
            return values.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return values.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return values.remove(key);
        }
    }
}

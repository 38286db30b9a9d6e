package org.outcomeowner.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.Jira;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.policy.ExistingThings;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.input.PolicyDraft;

/** The pages of a Jira with the types Epic and Story, the groups managers and staff, and the projects GROW and OPS. */
final class PolicyPages {
    final Jira jira = new Jira();
    final List<AuditEvent> audited = new ArrayList<>();
    final PolicyStore store = jira.policies();
    final ConstantsManager constants = mock(ConstantsManager.class);
    final ProjectManager projects = mock(ProjectManager.class);
    final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    final Project grow = project("GROW", "Growth", 10_000L);
    final Project ops = project("OPS", "Order <b>fulfilment</b>", 10_001L);
    final GlobalPolicyForm global;
    final ProjectPolicyForm project;

    PolicyPages() {
        IssueType epic = named(IssueType.class, "1", "Epic");
        IssueType story = named(IssueType.class, "2", "Story");
        when(constants.getAllIssueTypeObjects()).thenReturn(List.of(epic, story));
        when(constants.getIssueType("1")).thenReturn(epic);
        when(constants.getIssueType("2")).thenReturn(story);
        Resolution cancelled = named(Resolution.class, "5", "Cancelled");
        when(constants.getResolutions()).thenReturn(List.of(cancelled));
        groups("managers", "staff");
        when(projects.getProjects()).thenReturn(List.of(grow, ops));
        AuditService audit = mock(AuditService.class);
        doAnswer(call -> audited.add(call.getArgument(0))).when(audit).audit(any());

        ExistingThings known = new ExistingThings(constants, jira.groups, jira.roles, jira.users);
        var changes = PolicyParts.changes(store, jira.locks(), new AuditTrail(audit), known);
        Words words = words();
        Choices choices = new Choices(constants, jira.groups, jira.roles, words);
        SettingWords settingWords = new SettingWords(choices, words);
        LastSaves saves = new LastSaves(settings(), jira.authentication, jira.time(), new UserNames(jira.users));
        FormPage form = new FormPage(new FormFields(choices, words), new OpenedForm(settingWords, words), saves, words);
        Drafts drafts = new Drafts(known);
        global = new GlobalPolicyForm(store, changes, known, jira.time(), saves, drafts, form);
        ProjectSettings view = new ProjectSettings(drafts, settingWords, jira.time(), words);
        project = new ProjectPolicyForm(store, changes, known, jira.time(), saves, view, form);
        jira.logIn(jira.max);
    }

    Overrides overrides() {
        return new Overrides(projects, store, words());
    }

    Words words() {
        return new Words(jira.texts());
    }

    ProjectAdminRights projectRights() {
        return new ProjectAdminRights(projects, jira.permissions, globalPermissions, jira.authentication);
    }

    PolicyPages administersJira() {
        when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, jira.max))
                .thenReturn(true);
        return this;
    }

    PolicyPages administers(Project administered) {
        when(jira.permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, administered, jira.max))
                .thenReturn(true);
        return this;
    }

    void groups(String... names) {
        List<Group> groups = new ArrayList<>();
        for (String name : names) {
            Group group = mock(Group.class, name);
            when(group.getName()).thenReturn(name);
            when(jira.groups.getGroup(name)).thenReturn(group);
            groups.add(group);
        }
        when(jira.groups.getAllGroups()).thenReturn(groups);
    }

    /** What a browser sends for the form as it is shown. */
    PolicyDraft filledIn(Map<String, Object> page, Map<String, List<String>> typed) {
        Map<String, List<String>> sent = new HashMap<>();
        sent.put(PolicyDraft.REVISION, List.of((String) page.get("revision")));
        maps(page, "opened")
                .forEach(field -> sent.put((String) field.get("name"), List.of((String) field.get("value"))));
        for (Map<String, Object> setting : settings(page)) {
            if (setting.containsKey("chosen")) {
                sent.computeIfAbsent((String) setting.get("choice"), key -> new ArrayList<>())
                        .add((String) setting.get("key"));
            }
            maps(setting, "fields").forEach(field -> fill(field, sent));
        }
        if (page.containsKey("stricterOnly") && !page.containsKey("projectKey")) {
            sent.put(PolicyDraft.STRICTER_ONLY, List.of(PolicyDraft.TICKED));
        }
        sent.putAll(typed);
        return new PolicyDraft(sent);
    }

    private static void fill(Map<String, Object> field, Map<String, List<String>> sent) {
        String key = (String) field.get("key");
        if (field.containsKey("options")) {
            sent.put(
                    key,
                    maps(field, "options").stream()
                            .filter(option -> option.containsKey("selected"))
                            .map(option -> (String) option.get("value"))
                            .toList());
        } else if (!field.get("kind").equals("tick")) {
            sent.put(key, List.of((String) field.get("value")));
        } else if (field.containsKey("ticked")) {
            sent.put(key, List.of(PolicyDraft.TICKED));
        }
    }

    static List<Map<String, Object>> settings(Map<String, Object> page) {
        return maps(page, "sections").stream()
                .flatMap(section -> maps(section, "settings").stream())
                .toList();
    }

    static Map<String, Object> setting(Map<String, Object> page, String key) {
        return settings(page).stream()
                .filter(setting -> setting.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> field(Map<String, Object> page, String key) {
        return settings(page).stream()
                .flatMap(setting -> maps(setting, "fields").stream())
                .filter(field -> field.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // what templates get
    static List<Map<String, Object>> maps(Map<String, Object> values, String key) {
        return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
    }

    private PluginSettingsFactory settings() {
        PluginSettings inMap = mock(PluginSettings.class);
        when(inMap.get(any())).thenAnswer(call -> jira.settings.get(call.<String>getArgument(0)));
        when(inMap.put(any(), any())).thenAnswer(call -> jira.settings.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(inMap);
        return factory;
    }

    private Project project(String key, String name, long id) {
        Project project = mock(Project.class, key);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn(name);
        when(project.getId()).thenReturn(id);
        when(projects.getProjectObjByKey(key)).thenReturn(project);
        return project;
    }

    private static <T extends IssueConstant> T named(Class<T> type, String id, String name) {
        T constant = mock(type, name);
        when(constant.getId()).thenReturn(id);
        when(constant.getName()).thenReturn(name);
        return constant;
    }
}

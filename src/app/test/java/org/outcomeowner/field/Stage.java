package org.outcomeowner.field;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.customfields.view.CustomFieldParamsImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.jira.Incidents;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.policy.ServiceAccounts;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.OwnerPolicy;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.ResultPolicy;

/** One issue with the three fields, on a Jira of maps and mocks: olivia and oscar may own, max manages, dana develops, ines is inactive. */
final class Stage {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Long ISSUE_ID = 10_100L;

    final FakePersister persister = new FakePersister();
    final CustomField ownerField = field(10_001L, "Outcome Owner");
    final CustomField authorityField = field(10_002L, "Decision Authority");
    final CustomField resultField = field(10_003L, "Measured Result");
    final MutableIssue issue = mock(MutableIssue.class);
    final UserManager userManager = mock(UserManager.class);
    final GroupManager groupManager = mock(GroupManager.class);
    final OutcomeOwnerFieldType ownerType;
    final DecisionAuthorityFieldType authorityType;
    final MeasuredResultFieldType resultType;
    final OutcomeFields fields;

    private final Map<String, ApplicationUser> users = new HashMap<>();
    private final JiraAuthenticationContext authenticationContext = mock(JiraAuthenticationContext.class);
    private final Map<String, Object> settings = new HashMap<>();
    private final Map<String, ModifiedValue> modified = new HashMap<>();
    final IssueService issueService = mock(IssueService.class);
    private final PolicyStore policies = new PolicyStore(settingsFactory());

    Stage() {
        addUser("olivia", true);
        addUser("oscar", true);
        addUser("max", true);
        addUser("dana", true);
        addUser("ines", false);
        addUser("robot", true);
        Group team = mock(Group.class);
        when(groupManager.getGroup("jira-users")).thenReturn(team);
        when(groupManager.isUserInGroup(users.get("robot"), "robots")).thenReturn(true);
        when(userManager.getUserByName(any())).thenAnswer(call -> users.get(call.<String>getArgument(0)));
        when(userManager.getUserByKey(any())).thenAnswer(call -> byKey(call.getArgument(0)));
        I18nHelper i18n = i18n();
        when(authenticationContext.getI18nHelper()).thenReturn(i18n);

        CustomFieldManager customFieldManager = mock(CustomFieldManager.class);
        when(customFieldManager.getCustomFieldObjects(issue))
                .thenReturn(List.of(ownerField, authorityField, resultField));
        fields = new OutcomeFields(customFieldManager);

        JiraTexts texts = new JiraTexts(authenticationContext);
        ServerTime time = new ServerTime(Clock.fixed(NOW, ZoneOffset.UTC), utc());
        FieldStorage storage = new FieldStorage(persister, mock(GenericConfigManager.class));
        StoredResults storedResults = new StoredResults(storage);
        when(issueService.getIssue(any(), any(Long.class))).thenReturn(new IssueService.IssueResult(issue));
        VisibleIssues visibleIssues = new VisibleIssues(issueService, authenticationContext);
        EntryPolicy entryPolicy = new EntryPolicy(policies, visibleIssues, texts, new Incidents());
        ResultEntry resultEntry = new ResultEntry(storedResults, visibleIssues, entryPolicy, time, texts);
        GrantRights rights =
                new GrantRights(groupManager, mock(ProjectRoleManager.class), mock(PermissionManager.class));
        Granting granting = new Granting(visibleIssues, entryPolicy, rights, authenticationContext);
        ownerType = new OutcomeOwnerFieldType(
                storage,
                new OwnerEntry(userManager, groupManager, entryPolicy, new ServiceAccounts(groupManager), texts),
                new OwnerDisplay(userManager, mock(UserBeanFactory.class), authenticationContext, texts));
        authorityType = new DecisionAuthorityFieldType(
                storage,
                new AuthorityEntry(fields, authenticationContext, time, texts, granting),
                new AuthorityDisplay(fields, new UserNames(userManager), time, texts));
        resultType =
                new MeasuredResultFieldType(storage, resultEntry, new ResultDisplay(storedResults, resultEntry, texts));
        join(ownerField, ownerType, "outcome-owner-field");
        join(authorityField, authorityType, "decision-authority-field");
        join(resultField, resultType, "measured-result-field");
        when(issue.getId()).thenReturn(ISSUE_ID);
        when(issue.getKey()).thenReturn("GROW-1");
        when(issue.getProjectId()).thenReturn(10_000L);
        when(issue.getModifiedFields()).thenReturn(modified);
        login("max");
        serviceAccountGroups(Set.of("robots"));
    }

    ApplicationUser user(String name) {
        return users.get(name);
    }

    void login(String name) {
        ApplicationUser user = users.get(name);
        when(authenticationContext.getLoggedInUser()).thenReturn(user);
    }

    void logout() {
        when(authenticationContext.getLoggedInUser()).thenReturn(null);
    }

    /** The stored owner. */
    void owner(String name) {
        ApplicationUser owner = users.get(name);
        when(issue.getCustomFieldValue(ownerField)).thenReturn(owner);
    }

    /** The edit that is being stored replaces the owner. */
    void ownerChanges(String from, String to) {
        owner(to);
        modified.put(ownerField.getId(), new ModifiedValue(users.get(from), users.get(to)));
    }

    void maxMeasures(int max) {
        ResultPolicy now = policy().results();
        PolicyParts.save(
                policies,
                policy().with(new ResultPolicy(
                        max, now.evidenceRequired(), now.insightRequired(), now.exemptResolutions())));
    }

    /** Only members of these groups may grant authority. */
    void authorityGrantors(String... groups) {
        PolicyParts.save(
                policies, policy().with(new AuthorityPolicy(true, false, new Grantors(Set.of(groups), Set.of()))));
    }

    /** What is stored as the policy makes no sense. */
    void damagePolicy() {
        settings.replaceAll((key, document) -> "{damaged");
    }

    private void serviceAccountGroups(Set<String> groups) {
        PolicyParts.save(policies, policy().with(new OwnerPolicy(groups, Optional.empty())));
    }

    private Policy policy() {
        return policies.global().policy();
    }

    /** Parameters as they come from anything but a form. */
    CustomFieldParams document(CustomField field, String document) {
        CustomFieldParams params = new CustomFieldParamsImpl(field);
        params.put(null, List.of(document));
        return params;
    }

    /** Parameters of an edit form of the issue. */
    CustomFieldParams form(CustomField field, Map<String, List<String>> values) {
        CustomFieldParams params = new CustomFieldParamsImpl(field);
        values.forEach(params::put);
        params.put(CustomFieldUtils.getParamKeyIssueId(), List.of(ISSUE_ID.toString()));
        return params;
    }

    /** What the type says about the parameters. */
    ErrorCollection validate(CustomFieldType<?, ?> type, CustomField field, CustomFieldParams params) {
        FieldConfig config = mock(FieldConfig.class);
        String fieldId = field.getId();
        when(config.getCustomField()).thenReturn(field);
        when(config.getFieldId()).thenReturn(fieldId);
        ErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(params, errors, config);
        return errors;
    }

    static I18nHelper i18n() {
        BundleTranslator english = BundleTranslator.english();
        return mock(I18nHelper.class, call -> {
            if (!call.getMethod().getName().equals("getText")) {
                return null;
            }
            List<Object> given = List.of(call.getArguments()).subList(1, call.getArguments().length);
            List<?> args = given.size() == 1 && given.get(0) instanceof List<?> list ? list : given;
            return english.translate(
                    call.getArgument(0), args.stream().map(Object::toString).toList());
        });
    }

    private ApplicationUser byKey(String key) {
        return users.values().stream()
                .filter(user -> user.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void addUser(String name, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn("k-" + name);
        when(user.getName()).thenReturn(name);
        when(user.getDisplayName()).thenReturn(name.substring(0, 1).toUpperCase() + name.substring(1) + " Smith");
        when(user.isActive()).thenReturn(active);
        users.put(name, user);
    }

    private static CustomField field(Long id, String name) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getName()).thenReturn(name);
        return field;
    }

    private static void join(CustomField field, CustomFieldType<?, ?> type, String moduleKey) {
        CustomFieldTypeModuleDescriptor descriptor = mock(CustomFieldTypeModuleDescriptor.class);
        when(descriptor.getCompleteKey()).thenReturn("org.outcomeowner.outcome-owner:" + moduleKey);
        type.init(descriptor);
        when(field.getCustomFieldType()).thenReturn(type);
    }

    private static TimeZoneManager utc() {
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone(ZoneOffset.UTC));
        return zones;
    }

    private PluginSettingsFactory settingsFactory() {
        PluginSettings global = mock(PluginSettings.class);
        when(global.get(any())).thenAnswer(call -> settings.get(call.<String>getArgument(0)));
        when(global.put(any(), any())).thenAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }
}

package org.outcomeowner.sandbox.field;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.springframework.stereotype.Component;

/** Renders Jira's own fields. */
@Component
final class SystemFieldHtml {
    private static final String TEMPLATES = "org/outcomeowner/sandbox/field/";
    private static final String NONE = "-1";

    private final TemplateEngine templates;
    private final ConstantsManager constants;
    private final SecurityLevels levels;
    private final UserManager users;
    private final FieldLayoutManager layouts;
    private final JiraAuthenticationContext authentication;

    SystemFieldHtml(
            TemplateEngine templates,
            ConstantsManager constants,
            SecurityLevels levels,
            UserManager users,
            FieldLayoutManager layouts,
            JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.constants = constants;
        this.levels = levels;
        this.users = users;
        this.layouts = layouts;
        this.authentication = authentication;
    }

    String edit(ScreenField screenField, FieldForms.Form form) {
        String id = screenField.field().id();
        String value = value(screenField, form);
        Map<String, Object> context = new HashMap<>();
        context.put("customField", new NamedField(id, screenField.field().name()));
        context.put("fieldLayoutItem", layouts.getFieldLayout(form.issue()).getFieldLayoutItem(id));
        context.put("i18n", authentication.getI18nHelper());
        context.put("action", new FormAction(form.errors()));
        context.put("displayParameters", new HashMap<String, Object>());
        context.put("auiparams", new HashMap<String, Object>());
        context.put("value", value);
        context.put("choices", choices(id, form.issue()));
        context.put("displayName", displayName(value));
        return templates.render(TemplateSource.host(TEMPLATES + editTemplate(id)), context);
    }

    String view(String fieldId, Issue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("value", shown(fieldId, issue));
        boolean lines =
                fieldId.equals(IssueFieldConstants.DESCRIPTION) || fieldId.equals(IssueFieldConstants.ENVIRONMENT);
        return templates.render(TemplateSource.host(TEMPLATES + (lines ? "view-lines.vm" : "view-text.vm")), context);
    }

    /** What templates know of a field. */
    public record NamedField(String id, String name) {
        /** The field's id. */
        public String getId() {
            return id;
        }

        /** The field's name. */
        public String getName() {
            return name;
        }
    }

    private static String value(ScreenField screenField, FieldForms.Form form) {
        Map<String, String[]> params =
                form.posted().isEmpty() ? screenField.field().parametersOf(form.issue()) : form.posted();
        String[] values = params.get(screenField.field().id());
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static String editTemplate(String fieldId) {
        return switch (fieldId) {
            case IssueFieldConstants.DESCRIPTION, IssueFieldConstants.ENVIRONMENT -> "edit-lines.vm";
            case IssueFieldConstants.ASSIGNEE, IssueFieldConstants.REPORTER -> "edit-user.vm";
            case IssueFieldConstants.DUE_DATE -> "edit-date.vm";
            case IssueFieldConstants.PRIORITY, IssueFieldConstants.RESOLUTION, IssueFieldConstants.SECURITY ->
                "edit-choice.vm";
            default -> "edit-text.vm";
        };
    }

    private Map<String, String> choices(String fieldId, Issue issue) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(NONE, fieldId.equals(IssueFieldConstants.RESOLUTION) ? "Please select..." : "None");
        switch (fieldId) {
            case IssueFieldConstants.PRIORITY -> add(choices, constants.getPriorities());
            case IssueFieldConstants.RESOLUTION -> add(choices, constants.getResolutions());
            case IssueFieldConstants.SECURITY ->
                levels.of(issue.getProjectObject())
                        .forEach(level -> choices.put(Long.toString(level.id()), level.name()));
            default -> choices.clear();
        }
        return choices;
    }

    private static void add(Map<String, String> choices, Collection<? extends IssueConstant> constants) {
        constants.forEach(constant -> choices.put(constant.getId(), constant.getName()));
    }

    private String displayName(String userName) {
        ApplicationUser user = users.getUserByName(userName);
        return user == null ? userName : user.getDisplayName();
    }

    private String shown(String fieldId, Issue issue) {
        return switch (fieldId) {
            case IssueFieldConstants.ISSUE_KEY -> issue.getKey();
            case IssueFieldConstants.PROJECT -> issue.getProjectObject().getName();
            case IssueFieldConstants.ISSUE_TYPE -> name(issue.getIssueType());
            case IssueFieldConstants.SUMMARY -> issue.getSummary();
            case IssueFieldConstants.DESCRIPTION -> issue.getDescription();
            case IssueFieldConstants.ENVIRONMENT -> issue.getEnvironment();
            case IssueFieldConstants.STATUS -> name(issue.getStatus());
            case IssueFieldConstants.PRIORITY -> name(issue.getPriority());
            case IssueFieldConstants.RESOLUTION ->
                issue.getResolution() == null ? "Unresolved" : name(issue.getResolution());
            case IssueFieldConstants.ASSIGNEE -> name(issue.getAssignee(), "Unassigned");
            case IssueFieldConstants.REPORTER -> name(issue.getReporter(), "Anonymous");
            case IssueFieldConstants.CREATOR -> name(issue.getCreator(), "Anonymous");
            case IssueFieldConstants.CREATED -> day(issue.getCreated());
            case IssueFieldConstants.UPDATED -> day(issue.getUpdated());
            case IssueFieldConstants.RESOLUTION_DATE -> day(issue.getResolutionDate());
            case IssueFieldConstants.DUE_DATE -> day(issue.getDueDate());
            case IssueFieldConstants.SECURITY -> level(issue.getSecurityLevelId());
            default -> "";
        };
    }

    private static String name(IssueConstant constant) {
        return constant == null ? "" : constant.getName();
    }

    private static String name(ApplicationUser user, String nobody) {
        return user == null ? nobody : user.getDisplayName();
    }

    private static String day(Timestamp time) {
        return time == null ? "" : time.toLocalDateTime().toLocalDate().toString();
    }

    private String level(Long id) {
        return id == null ? "" : levels.byId(id).map(SecurityLevels.Level::name).orElse("");
    }
}

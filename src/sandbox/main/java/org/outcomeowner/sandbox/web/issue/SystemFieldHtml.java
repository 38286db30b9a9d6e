package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.springframework.stereotype.Component;

/** Jira's own fields as controls of a form. */
@Component
final class SystemFieldHtml {
    private static final TemplateSource TEMPLATE =
            TemplateSource.host("org/outcomeowner/sandbox/web/issue/field-system.vm");
    private static final Map<String, String> KINDS = Map.of(
            IssueFieldConstants.DESCRIPTION, "lines",
            IssueFieldConstants.ENVIRONMENT, "lines",
            IssueFieldConstants.ASSIGNEE, "user",
            IssueFieldConstants.REPORTER, "user",
            IssueFieldConstants.DUE_DATE, "date",
            IssueFieldConstants.PRIORITY, "select",
            IssueFieldConstants.RESOLUTION, "select",
            IssueFieldConstants.SECURITY, "select");

    private final TemplateEngine templates;
    private final FieldOptions options;
    private final UserManager users;

    SystemFieldHtml(TemplateEngine templates, FieldOptions options, UserManager users) {
        this.templates = templates;
        this.options = options;
        this.users = users;
    }

    String edit(Issue issue, ScreenField field, FormState state) {
        String id = field.field().id();
        Map<String, String[]> values =
                state.posted().orElseGet(() -> field.field().parametersOf(issue));
        String value = Optional.ofNullable(values.get(id)).map(each -> each[0]).orElse("");
        Control control = new Control(
                id,
                field.field().name(),
                KINDS.getOrDefault(id, "text"),
                field.required(),
                value,
                displayName(value),
                options.of(id, issue),
                state.errors().getErrors().getOrDefault(id, ""));
        return templates.render(TEMPLATE, Map.of("control", control));
    }

    private String displayName(String name) {
        ApplicationUser user = name.isBlank() ? null : users.getUserByName(name.trim());
        return user == null ? "" : user.getDisplayName();
    }

    /**
     * What the template shows.
     *
     * @param id the field, and the control's name
     * @param label its name for people
     * @param kind text, lines, user, date or select
     * @param required whether a value is wanted
     * @param value the value or what was typed
     * @param person the display name, if the value names a user
     * @param options what a select offers
     * @param error what is wrong, or empty
     */
    public record Control(
            String id,
            String label,
            String kind,
            boolean required,
            String value,
            String person,
            List<FieldOptions.Option> options,
            String error) {}
}

package org.outcomeowner.guard.coverage;

import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.OutcomeField;
import org.springframework.stereotype.Component;

/** Whether the app's fields apply to a project's outcomes, and can be filled in. */
@Component
final class FieldSetup {
    private static final String PREFIX = "outcome-owner.coverage.setup.";

    private final OutcomeFields fields;
    private final IssueTypeScreenSchemeManager screenSchemes;
    private final FieldLayoutManager layouts;
    private final AdminLinks links;

    FieldSetup(
            OutcomeFields fields,
            IssueTypeScreenSchemeManager screenSchemes,
            FieldLayoutManager layouts,
            AdminLinks links) {
        this.fields = fields;
        this.screenSchemes = screenSchemes;
        this.layouts = layouts;
        this.links = links;
    }

    List<SetupFault> faults(Project project, IssueType type) {
        List<SetupFault> faults = new ArrayList<>();
        for (OutcomeField field : OutcomeField.values()) {
            Optional<CustomField> found = fields.find(field, new IssueContextImpl(project.getId(), type.getId()));
            if (found.isPresent()) {
                faults.addAll(new Found(field, found.get(), project, type).faults());
            } else {
                faults.add(absent(field, project, type));
            }
        }
        return faults;
    }

    private SetupFault absent(OutcomeField field, Project project, IssueType type) {
        return fields.any(field)
                .map(elsewhere -> fault("no-context", field, project, type, links.contexts(elsewhere.getIdAsLong())))
                .orElseGet(() -> fault("no-field", field, project, type, links.fields()));
    }

    private static SetupFault fault(String key, OutcomeField field, Project project, IssueType type, String url) {
        Message message = Message.of(PREFIX + key, Message.of(field.nameKey()), project.getKey(), type.getName());
        return new SetupFault(project.getKey(), message, url);
    }

    /** A field that applies to the outcomes of a type in a project. */
    private final class Found {
        private final OutcomeField field;
        private final CustomField stored;
        private final Project project;
        private final IssueType type;

        Found(OutcomeField field, CustomField stored, Project project, IssueType type) {
            this.field = field;
            this.stored = stored;
            this.project = project;
            this.type = type;
        }

        List<SetupFault> faults() {
            List<SetupFault> faults = new ArrayList<>();
            if (isHidden()) {
                faults.add(fault("hidden", field, project, type, links.fieldConfigurations()));
            }
            FieldScreenScheme screens =
                    screenSchemes.getIssueTypeScreenScheme(project).getEffectiveFieldScreenScheme(type);
            if (field == OutcomeField.OWNER) {
                missing(screens.getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION), "not-on-create", faults);
            }
            missing(screens.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION), "not-on-edit", faults);
            return faults;
        }

        private boolean isHidden() {
            return Optional.ofNullable(
                            layouts.getFieldLayout(project, type.getId()).getFieldLayoutItem(stored.getId()))
                    .filter(FieldLayoutItem::isHidden)
                    .isPresent();
        }

        private void missing(FieldScreen screen, String key, List<SetupFault> faults) {
            if (!screen.containsField(stored.getId())) {
                faults.add(fault(key, field, project, type, links.screen(screen.getId())));
            }
        }
    }
}

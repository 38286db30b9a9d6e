package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.field.screen.OperationScreens;
import org.springframework.stereotype.Component;

/** The fields that the caller can set with an operation. */
@Component
final class EditableFields {
    private final OperationScreens screens;
    private final ScreenFields fields;
    private final Caller caller;

    EditableFields(OperationScreens screens, ScreenFields fields, Caller caller) {
        this.screens = screens;
        this.fields = fields;
        this.caller = caller;
    }

    /** Those on the screen for creating or editing. */
    List<ScreenField> of(Issue issue, IssueOperation operation) {
        return on(screens.screenFor(issue, operation), issue);
    }

    /** Those on the transition's screen. */
    List<ScreenField> of(Issue issue, ActionDescriptor transition) {
        return on(screens.screenFor(transition), issue);
    }

    static Set<String> ids(List<ScreenField> fields) {
        return fields.stream().map(field -> field.field().id()).collect(Collectors.toSet());
    }

    private List<ScreenField> on(Optional<FieldScreen> screen, Issue issue) {
        return screen.map(present -> fields.on(present, issue, caller.user())).orElse(List.of());
    }
}

package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.field.screen.OperationScreens;
import org.springframework.stereotype.Component;

/** Which fields a user finds on which screen. */
@Component
final class Screens {
    private final OperationScreens screens;
    private final ScreenFields fields;

    Screens(OperationScreens screens, ScreenFields fields) {
        this.screens = screens;
        this.fields = fields;
    }

    /** The fields of the screen for creating, editing or viewing the issue. */
    List<ScreenField> fields(Issue issue, IssueOperation operation, ApplicationUser user) {
        return on(screens.screenFor(issue, operation), issue, user);
    }

    /** The fields of the transition's screen; none if it has no screen. */
    List<ScreenField> fields(Issue issue, ActionDescriptor transition, ApplicationUser user) {
        return on(screens.screenFor(transition), issue, user);
    }

    boolean hasScreen(ActionDescriptor transition) {
        return screens.screenFor(transition).isPresent();
    }

    private List<ScreenField> on(Optional<FieldScreen> screen, Issue issue, ApplicationUser user) {
        return screen.map(present -> fields.on(present, issue, user)).orElse(List.of());
    }
}

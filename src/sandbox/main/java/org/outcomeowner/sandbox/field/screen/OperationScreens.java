package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.stereotype.Component;

/** Which screen an operation shows. */
@Component
public final class OperationScreens {
    private static final String VIEW_WITH_SCREEN = "fieldscreen";

    private final IssueTypeScreenSchemeManager schemes;
    private final FieldScreenManager screens;

    OperationScreens(IssueTypeScreenSchemeManager schemes, FieldScreenManager screens) {
        this.schemes = schemes;
        this.screens = screens;
    }

    /** The screen for creating, editing or viewing; none in a project without an issue type screen scheme. */
    public Optional<FieldScreen> screenFor(IssueContext context, IssueOperation operation) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(context.getProjectObject());
        FieldScreenScheme effective =
                scheme == null ? null : scheme.getEffectiveFieldScreenScheme(context.getIssueType());
        return Optional.ofNullable(effective == null ? null : effective.getFieldScreen(operation));
    }

    /** The screen of the transition; none if it has none. */
    public Optional<FieldScreen> screenFor(ActionDescriptor transition) {
        Object screenId = transition.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE);
        if (!VIEW_WITH_SCREEN.equals(transition.getView()) || screenId == null) {
            return Optional.empty();
        }
        return Rows.id(screenId.toString()).map(screens::getFieldScreen);
    }
}

package org.outcomeowner.gate;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which fields a transition shows: an error can only stand at a field that is there. */
@Component
final class TransitionScreen {
    private final FieldScreenManager screens;

    TransitionScreen(FieldScreenManager screens) {
        this.screens = screens;
    }

    /** Whether the field is on the screen of the transition. */
    boolean shows(CustomField field, TransitionInput transition) {
        return transition
                .action()
                .flatMap(this::screen)
                .filter(screen -> screen.containsField(field.getId()))
                .isPresent();
    }

    private Optional<FieldScreen> screen(ActionDescriptor action) {
        return Optional.ofNullable(action.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE))
                .map(Object::toString)
                .map(Long::valueOf)
                .map(screens::getFieldScreen);
    }
}

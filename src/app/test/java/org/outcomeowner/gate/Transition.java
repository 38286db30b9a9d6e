package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.Map;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;

/** A transition of an epic as the engine presents it, and the validators as Jira wires them. */
final class Transition {
    static final int ACTION = 31;

    final Jira jira = new Jira();
    final Epic epic = new Epic(jira);
    final Map<String, Object> args = new HashMap<>();
    private final Map<String, Object> transientVars = new HashMap<>();

    Transition() {
        jira.mayBrowse(jira.olivia);
        transientVars.put("issue", epic.issue);
        transientVars.put("originalissueobject", epic.issue);
        by(jira.max);
    }

    Transition by(ApplicationUser user) {
        WorkflowContext context = mock(WorkflowContext.class);
        String key = user.getKey();
        when(context.getCaller()).thenReturn(key);
        transientVars.put("context", context);
        return this;
    }

    Transition comment(String text) {
        transientVars.put("comment", text);
        return this;
    }

    Transition from(Epic stored) {
        transientVars.put("originalissueobject", stored.issue);
        return this;
    }

    Transition without(String key) {
        transientVars.remove(key);
        return this;
    }

    /** Puts the fields on the transition's screen. */
    Transition showing(CustomField... fields) {
        ActionDescriptor action = mock(ActionDescriptor.class);
        Map<String, Object> attributes = Map.of(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE, "5");
        when(action.getMetaAttributes()).thenAnswer(call -> attributes);
        WorkflowDescriptor workflow = mock(WorkflowDescriptor.class);
        when(workflow.getAction(ACTION)).thenReturn(action);
        FieldScreen screen = mock(FieldScreen.class);
        for (CustomField field : fields) {
            String id = field.getId();
            when(screen.containsField(id)).thenReturn(true);
        }
        when(jira.screens.getFieldScreen(5L)).thenReturn(screen);
        transientVars.put("descriptor", workflow);
        transientVars.put("actionId", ACTION);
        return this;
    }

    Map<String, Object> vars() {
        return transientVars;
    }

    /** What the validator refuses with; null when it lets the transition pass. */
    InvalidInputException refusal(Validator validator) {
        return catchThrowableOfType(InvalidInputException.class, () -> validator.validate(transientVars, args, null));
    }

    ReadyToStartValidator readyToStart() {
        return new ReadyToStartValidator(GateParts.gate(jira));
    }

    ResultRecordedValidator resultRecorded() {
        return new ResultRecordedValidator(GateParts.gate(jira));
    }
}

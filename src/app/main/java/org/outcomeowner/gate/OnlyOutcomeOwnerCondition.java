package org.outcomeowner.gate;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.outcomeowner.field.OutcomeFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers a transition to the outcome owner alone. The name of this class is stored in customers' workflows: it never changes. */
public final class OnlyOutcomeOwnerCondition extends AbstractJiraCondition {
    private static final Logger LOG = LoggerFactory.getLogger(OnlyOutcomeOwnerCondition.class);

    private final OutcomeFields fields;

    public OnlyOutcomeOwnerCondition(OutcomeFields fields) {
        this.fields = fields;
    }

    /** Whether the caller is the active owner of the issue; nobody is when it can't be told. */
    @Override
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        try {
            String caller = WorkflowUtil.getCallerKey(transientVars);
            return fields.owner(getIssue(transientVars))
                    .filter(owner -> owner.active() && owner.key().equals(caller))
                    .isPresent();
        } catch (RuntimeException e) {
            LOG.error("Whether the caller owns the outcome could not be told, so the transition is not offered", e);
            return false;
        }
    }
}

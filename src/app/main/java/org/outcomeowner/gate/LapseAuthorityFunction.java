package org.outcomeowner.gate;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.outcome.Authority;

/**
 * Takes the decision authority away, as when an epic is reopened or handed over. It must stand before the function that stores the issue. The
 * name of this class is stored in customers' workflows: it never changes.
 */
public final class LapseAuthorityFunction extends AbstractJiraFunctionProvider {
    private final OutcomeFields fields;

    public LapseAuthorityFunction(OutcomeFields fields) {
        this.fields = fields;
    }

    /** Takes it away where something is granted; otherwise changes nothing. */
    @Override
    @SuppressWarnings("rawtypes") // the engine's maps are raw
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        if (fields.authority(issue).granted()) {
            fields.setAuthority(issue, Authority.none());
        }
    }
}

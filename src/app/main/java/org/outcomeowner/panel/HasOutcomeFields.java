package org.outcomeowner.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.outcomeowner.field.OutcomeFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the panel on issues to which one of the app's fields applies, and nowhere else. */
public final class HasOutcomeFields implements Condition {
    private static final Logger LOG = LoggerFactory.getLogger(HasOutcomeFields.class);

    private final OutcomeFields fields;

    public HasOutcomeFields(OutcomeFields fields) {
        this.fields = fields;
    }

    @Override
    public void init(Map<String, String> params) {
        // takes no parameters
    }

    /** Whether the context's issue has an outcome. When that can't be told the panel is shown, and says that something is wrong. */
    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get(OutcomePanelContext.ISSUE) instanceof Issue issue && concerns(issue);
    }

    private boolean concerns(Issue issue) {
        try {
            return fields.concern(issue);
        } catch (RuntimeException e) {
            LOG.error("Whether {} has an outcome could not be told", issue.getKey(), e);
            return true;
        }
    }
}

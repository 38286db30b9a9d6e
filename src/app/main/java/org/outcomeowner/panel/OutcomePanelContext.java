package org.outcomeowner.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.outcomeowner.gate.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the panel's template shows, in the language of the present user. A failure of ours is one sentence on the page, not a broken page. */
public final class OutcomePanelContext implements ContextProvider {
    /** Under which key the page hands over its issue. */
    static final String ISSUE = "issue";

    static final String FAILURE = "failure";

    private static final Logger LOG = LoggerFactory.getLogger(OutcomePanelContext.class);

    private final OutcomePanel panel;
    private final Texts texts;

    public OutcomePanelContext(OutcomePanel panel, Texts texts) {
        this.panel = panel;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // takes no parameters
    }

    /**
     * The context of the page and {@code outcome}, {@code measures} and {@code checks}, or {@code failure} with an id that is found in the log. Jira
     * renders the page only for who may see the issue.
     */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.putAll(shown(context));
        return all;
    }

    private Map<String, Object> shown(Map<String, Object> context) {
        try {
            return panel.show((Issue) context.get(ISSUE));
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("The panel could not be shown [{}]", id, e);
            return Map.of(FAILURE, texts.say("outcome-owner.panel.failure", id));
        }
    }
}

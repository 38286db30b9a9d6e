package org.outcomeowner.guard.coverage.drift;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.AbstractWorkflowEvent;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowDeletedEvent;
import com.atlassian.jira.event.WorkflowRenamedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Has a look taken as soon as a live workflow has changed. A failure of ours never reaches whoever changed it: the regular look is to come. */
@Component
public final class WorkflowListener implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowListener.class);

    private final EventPublisher events;
    private final DriftJobs jobs;

    WorkflowListener(EventPublisher events, DriftJobs jobs) {
        this.events = events;
        this.jobs = jobs;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    /** A draft is in force. */
    @EventListener
    public void onPublished(DraftWorkflowPublishedEvent event) {
        look(event);
    }

    /** A workflow was changed in place, or a draft. */
    @EventListener
    public void onUpdated(WorkflowUpdatedEvent event) {
        if (!event.getWorkflow().isDraftWorkflow()) {
            look(event);
        }
    }

    /** A workflow has another name. */
    @EventListener
    public void onRenamed(WorkflowRenamedEvent event) {
        look(event);
    }

    /** A workflow is gone. */
    @EventListener
    public void onDeleted(WorkflowDeletedEvent event) {
        look(event);
    }

    private void look(AbstractWorkflowEvent event) {
        try {
            jobs.lookNow();
        } catch (RuntimeException e) {
            LOG.warn("No look for drift could be scheduled after {}; the regular one is to come", event, e);
        }
    }
}

package org.outcomeowner.guard;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.Sighting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Looks at an issue as soon as something happened to it, on the node where it happened. What happened is read from the issue's history, not from the
 * event, whose type any workflow chooses; only creating and archiving are known by their events alone. A failure of ours never reaches the user, whose
 * action is done: it is logged, and the next sweep sees the issue.
 */
@Component
public final class BypassListener implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BypassListener.class);

    private final EventPublisher events;
    private final Detector detector;
    private final Watch watch;
    private final Clock clock;

    BypassListener(EventPublisher events, Detector detector, Watch watch, Clock clock) {
        this.events = events;
        this.detector = detector;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    /** Looks at the issue of the event. Issues that are no outcomes cost a look at their type and fields. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            return;
        }
        try {
            if (detector.concerns(issue, isArchived(event))) {
                detector.look(issue, isArchived(event), sighting(event));
            }
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Issue {} could not be looked at and is left to the sweep [{}]", issue.getKey(), id, e);
        }
    }

    private Sighting sighting(IssueEvent event) {
        return new Sighting(
                DetectedBy.EVENT,
                clock.instant(),
                watch.watchedSince(),
                cause(event),
                Optional.ofNullable(event.getUser()).map(ApplicationUser::getKey));
    }

    private static Optional<ClosePath> cause(IssueEvent event) {
        if (isArchived(event)) {
            return Optional.of(ClosePath.ARCHIVED);
        }
        return EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())
                ? Optional.of(ClosePath.CREATED_DONE)
                : Optional.empty();
    }

    private static boolean isArchived(IssueEvent event) {
        return EventType.ISSUE_ARCHIVED_ID.equals(event.getEventTypeId());
    }
}

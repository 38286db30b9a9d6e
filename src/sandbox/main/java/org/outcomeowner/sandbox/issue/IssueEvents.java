package org.outcomeowner.sandbox.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** Tells listeners what happened, after the commit: as {@code IssueEvent}, in a bundle, and as changed event. */
@Component
final class IssueEvents {
    private final EventPublisher publisher;
    private final Tx tx;

    IssueEvents(EventPublisher publisher, Tx tx) {
        this.publisher = publisher;
        this.tx = tx;
    }

    void publishAfterCommit(IssueChange change) {
        tx.afterCommit(() -> publish(change));
    }

    private void publish(IssueChange change) {
        IssueEvent event = new SandboxIssueEvent(change);
        publisher.publish(event);
        publisher.publish(new Bundle(List.of(new Delegating(event))));
        if (!change.items().isEmpty() || change.comment() != null) {
            publisher.publish(new Changed(change));
        }
    }

    private static final class SandboxIssueEvent extends IssueEvent {
        SandboxIssueEvent(IssueChange change) {
            super(change.issue(), Map.of(), change.author(), change.eventTypeId(), change.comment());
        }
    }

    private record Delegating(IssueEvent asIssueEvent) implements DelegatingJiraIssueEvent {}

    private record Bundle(List<JiraIssueEvent> events) implements IssueEventBundle {
        @Override
        public Collection<JiraIssueEvent> getEvents() {
            return events;
        }
    }

    private record Changed(IssueChange change) implements IssueChangedEvent {
        @Override
        public Issue getIssue() {
            return change.issue();
        }

        @Override
        public Optional<ApplicationUser> getAuthor() {
            return Optional.ofNullable(change.author());
        }

        @Override
        public Collection<ChangeItemBean> getChangeItems() {
            return change.items();
        }

        @Override
        public Optional<Comment> getComment() {
            return Optional.ofNullable(change.comment());
        }
    }
}

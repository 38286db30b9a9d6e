package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeowner.sandbox.workflow.IssueStorage;
import org.springframework.stereotype.Component;

/** Lets the functions of workflows store issues. */
@Component
final class WorkflowStorage implements IssueStorage {
    private final IssueWriter writer;

    WorkflowStorage(IssueWriter writer) {
        this.writer = writer;
    }

    @Override
    public void create(MutableIssue issue) {
        writer.create(issue, EventDispatchOption.Factory.get(EventType.ISSUE_CREATED_ID));
    }

    @Override
    public void update(MutableIssue issue, ApplicationUser author, String comment, EventDispatchOption event) {
        writer.update(issue, author, comment, event);
    }
}

package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Imitates {@link IssueManager}: like Jira's, it asks for no permission and for no screen. */
@Component
final class SandboxIssueManager implements IssueManager {
    private final IssueFactory factory;
    private final IssueRows rows;
    private final IssueWriter writer;
    private final IssueExecution execution;

    SandboxIssueManager(IssueFactory factory, IssueRows rows, IssueWriter writer, IssueExecution execution) {
        this.factory = factory;
        this.rows = rows;
        this.writer = writer;
        this.execution = execution;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return factory.byId(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return factory.byKey(key).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return rows.byKey(key)
                .map(factory::issue)
                .filter(issue -> issue.getKey().equals(key))
                .orElse(null);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return rows.byKey(key).map(factory::issue).orElse(null);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return rows.idsOfProject(projectId);
    }

    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        StoredIssue stored = StoredIssue.of(issue);
        stored.putSilently(IssueColumn.CREATOR, remoteUser == null ? null : remoteUser.getKey());
        IssueResult result = execution.create(remoteUser, stored);
        if (!result.isValid()) {
            throw new CreateException(result.getErrorCollection().toString());
        }
        return result.getIssue();
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        writer.update(issue, user, null, event);
        return getIssueObject(issue.getId());
    }

    @Override
    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption event, boolean sendMail) {
        execution.delete(user, issue, event);
    }
}

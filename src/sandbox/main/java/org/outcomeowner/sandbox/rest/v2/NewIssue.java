package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Map;
import org.outcomeowner.sandbox.issue.IssueFactory;
import org.springframework.stereotype.Component;

/** The project and type in the body of a call that creates an issue. */
@Component
final class NewIssue {
    private final CreatableProjects projects;
    private final IssueFactory factory;
    private final Links links;

    NewIssue(CreatableProjects projects, IssueFactory factory, Links links) {
        this.projects = projects;
        this.factory = factory;
        this.links = links;
    }

    /** An issue of that project and type, not stored yet. */
    MutableIssue of(IssueBody body) {
        Project project = body.reference(IssueFieldConstants.PROJECT)
                .flatMap(projects::find)
                .orElseThrow(() -> RestException.field(IssueFieldConstants.PROJECT, "valid project is required"));
        IssueType type = body.reference(IssueFieldConstants.ISSUE_TYPE)
                .flatMap(name -> CreatableProjects.type(project, name))
                .orElseThrow(() -> RestException.field(IssueFieldConstants.ISSUE_TYPE, "valid issue type is required"));
        return draft(project, type);
    }

    MutableIssue draft(Project project, IssueType type) {
        MutableIssue issue = factory.create();
        issue.setProjectId(project.getId());
        issue.setIssueTypeId(type.getId());
        return issue;
    }

    /** What is answered to whoever created it. */
    Map<String, Object> reference(Issue issue) {
        return Json.object()
                .with("id", issue.getId().toString())
                .with("key", issue.getKey())
                .with("self", links.to("issue", issue.getId()))
                .map();
    }
}

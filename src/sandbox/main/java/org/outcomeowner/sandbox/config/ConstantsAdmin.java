package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an administrator does to statuses, resolutions, priorities and issue types. */
@Component
public final class ConstantsAdmin {
    private final Constants constants;

    ConstantsAdmin(Constants constants) {
        this.constants = constants;
    }

    /** Creates a status in the category. */
    public Status createStatus(String name, Category category) {
        return find(constants.insertStatus(name, category), constants.statuses());
    }

    /**
     * Puts the status into another category. Issues in it are neither changed nor announced, as in Jira.
     *
     * @throws java.util.NoSuchElementException there is no such status
     */
    public Status setCategory(String statusId, Category category) {
        Status status = find(statusId, constants.statuses());
        constants.updateCategory(status.getId(), category);
        return find(status.getId(), constants.statuses());
    }

    /** Creates an issue type that is no sub-task. */
    public IssueType createIssueType(String name) {
        return find(constants.insertIssueType(name, false), constants.issueTypes());
    }

    /** Creates a resolution. */
    public Resolution createResolution(String name) {
        return find(constants.insertResolution(name), constants.resolutions());
    }

    /** Creates a priority. */
    public Priority createPriority(String name) {
        return find(constants.insertPriority(name), constants.priorities());
    }

    private static <T extends IssueConstant> T find(String id, List<T> all) {
        return all.stream()
                .filter(constant -> constant.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package org.outcomeowner.sandbox.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imitates {@link ConstantsManager}. */
@Component
final class SandboxConstantsManager implements ConstantsManager {
    private final Constants constants;

    SandboxConstantsManager(Constants constants) {
        this.constants = constants;
    }

    @Override
    public Status getStatus(String id) {
        return byId(id, constants.statuses());
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(constants.statuses());
    }

    @Override
    public Status getStatusByName(String name) {
        return constants.statuses().stream()
                .filter(status -> status.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public IssueType getIssueType(String id) {
        return byId(id, constants.issueTypes());
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(constants.issueTypes());
    }

    @Override
    public Resolution getResolution(String id) {
        return byId(id, constants.resolutions());
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(constants.resolutions());
    }

    @Override
    public Collection<Priority> getPriorities() {
        return List.copyOf(constants.priorities());
    }

    private static <T extends IssueConstant> T byId(String id, List<T> all) {
        return all.stream()
                .filter(constant -> constant.getId().equals(id))
                .findFirst()
                .orElse(null);
    }
}

package org.outcomeowner.sandbox.web.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFieldConstants;
import java.util.Collection;
import java.util.List;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.springframework.stereotype.Component;

/** What the selects of Jira's own fields offer. */
@Component
final class FieldOptions {
    private final ConstantsManager constants;
    private final SecurityLevels levels;

    FieldOptions(ConstantsManager constants, SecurityLevels levels) {
        this.constants = constants;
        this.levels = levels;
    }

    List<Option> of(String field, Issue issue) {
        return switch (field) {
            case IssueFieldConstants.PRIORITY -> options(constants.getPriorities());
            case IssueFieldConstants.RESOLUTION -> options(constants.getResolutions());
            case IssueFieldConstants.SECURITY ->
                levels.of(issue.getProjectObject()).stream()
                        .map(level -> new Option(Long.toString(level.id()), level.name()))
                        .toList();
            default -> List.of();
        };
    }

    private static List<Option> options(Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> new Option(constant.getId(), constant.getName()))
                .toList();
    }

    /** An option of a select. */
    public record Option(String id, String name) {}
}

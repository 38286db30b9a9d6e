package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFieldConstants;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds resolutions, priorities and security levels that a client names. */
@Component
final class ConstantIds {
    static final Set<String> FIELDS =
            Set.of(IssueFieldConstants.RESOLUTION, IssueFieldConstants.PRIORITY, IssueFieldConstants.SECURITY);

    private final ConstantsManager constants;

    ConstantIds(ConstantsManager constants) {
        this.constants = constants;
    }

    /** The id of the constant with the name. */
    String idOf(String field, String name) {
        return all(field).stream()
                .filter(constant -> constant.getName().equals(name))
                .map(IssueConstant::getId)
                .findFirst()
                .orElseThrow(() -> RestException.field(field, "The " + field + " '" + name + "' is not valid."));
    }

    /** The constants a field can have. */
    Collection<? extends IssueConstant> all(String field) {
        return switch (field) {
            case IssueFieldConstants.RESOLUTION -> constants.getResolutions();
            case IssueFieldConstants.PRIORITY -> constants.getPriorities();
            default -> Set.of();
        };
    }
}

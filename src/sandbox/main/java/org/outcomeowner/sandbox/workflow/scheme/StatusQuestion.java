package org.outcomeowner.sandbox.workflow.scheme;

import com.atlassian.jira.issue.status.Status;
import java.util.List;

/**
 * A status that issues of a type are in and that their workflow is not going to have.
 *
 * @param choices the statuses of the workflow they go to
 * @param issues how many issues wait for the answer
 */
public record StatusQuestion(
        String issueTypeId, String issueTypeName, Status status, String workflow, List<Choice> choices, long issues) {

    /** A status to choose. */
    public record Choice(String id, String name) {}

    /** How the answer is named, in forms and in {@link Migrations#start}. */
    public String key() {
        return key(issueTypeId, status.getId());
    }

    static String key(String issueTypeId, String statusId) {
        return "status." + issueTypeId + "." + statusId;
    }

    boolean accepts(String statusId) {
        return choices.stream().anyMatch(choice -> choice.id().equals(statusId));
    }
}

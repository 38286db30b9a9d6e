package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * An issue on a board.
 *
 * @param key its key
 * @param summary its summary
 * @param type the name of its type
 * @param statusId the column it is in
 * @param moves where it can be dragged
 */
public record Card(String key, String summary, String type, String statusId, List<Move> moves) {
    /**
     * A transition into another column.
     *
     * @param action the transition's id
     * @param name its name
     * @param statusId the column it leads to
     */
    public record Move(int action, String name, String statusId) {}

    static Card of(Issue issue, List<Move> moves) {
        return new Card(
                issue.getKey(),
                issue.getSummary(),
                issue.getIssueType().getName(),
                issue.getStatus().getId(),
                moves);
    }
}

package com.atlassian.jira.issue.operation;

/**
 * The operations that screens are chosen for.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public class IssueOperations {

    /** Creating an issue. */
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L, "create");

    /** Editing an issue. */
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L, "edit");

    /** Viewing an issue. */
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L, "view");

    private IssueOperations() {}

    private record Operation(Long id, String name) implements ScreenableIssueOperation {

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getNameKey() {
            return "admin.issue.operations." + name;
        }

        @Override
        public String getDescriptionKey() {
            return "admin.issue.operations." + name + ".desc";
        }
    }
}

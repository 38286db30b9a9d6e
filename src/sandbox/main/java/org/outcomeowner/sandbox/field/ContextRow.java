package org.outcomeowner.sandbox.field;

import com.atlassian.jira.issue.context.IssueContext;
import java.util.Set;

/**
 * Where a configuration of a field applies.
 *
 * @param id also the id of the field configuration in it
 * @param projects ids of projects; empty: all projects
 * @param issueTypes ids of issue types; empty: all of them
 */
record ContextRow(long id, long fieldId, String name, Set<Long> projects, Set<String> issueTypes) {
    boolean isGlobal() {
        return projects.isEmpty();
    }

    /** An issue context without project or without type is contained by what does not ask for one. */
    boolean contains(IssueContext context) {
        return (projects.isEmpty() || context.getProjectId() != null && projects.contains(context.getProjectId()))
                && (issueTypes.isEmpty()
                        || context.getIssueTypeId() != null && issueTypes.contains(context.getIssueTypeId()));
    }
}

package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which workflow serves which issue type of which project. Issue types that a project's scheme does not name, and
 * projects without a scheme, have the built-in workflow.
 */
@Component
public final class WorkflowSchemes {
    private final JdbcClient jdbc;
    private final Tx tx;

    WorkflowSchemes(JdbcClient jdbc, Tx tx) {
        this.jdbc = jdbc;
        this.tx = tx;
    }

    /**
     * Creates a scheme.
     *
     * @param defaultWorkflow name of the workflow of every issue type that is not named
     * @param byIssueType names of workflows by issue type id
     * @return its id
     * @throws WorkflowException a workflow does not exist
     */
    public long create(String name, String defaultWorkflow, Map<String, String> byIssueType) {
        return tx.call(() -> {
            long scheme = Rows.insert(
                    jdbc.sql("insert into workflow_scheme (name) values (?)").param(name));
            addItem(scheme, null, defaultWorkflow);
            byIssueType.forEach((type, workflow) -> addItem(scheme, Long.valueOf(type), workflow));
            return scheme;
        });
    }

    private void addItem(long scheme, Long issueTypeId, String workflow) {
        int added = jdbc.sql("insert into workflow_scheme_item (scheme_id, issue_type_id, workflow_id)"
                        + " select ?, cast(? as bigint), id from workflow where name = ?")
                .params(Arrays.asList(scheme, issueTypeId, workflow))
                .update();
        if (added == 0) {
            throw new WorkflowException("There is no workflow “" + workflow + "”");
        }
    }

    /** Gives the project the scheme instead of the one it has. Issues that exist stay in their workflows. */
    public void assign(Project project, long schemeId) {
        tx.run(() -> {
            jdbc.sql("delete from workflow_scheme_project where project_id = ?")
                    .param(project.getId())
                    .update();
            jdbc.sql("insert into workflow_scheme_project (project_id, scheme_id) values (?, ?)")
                    .params(project.getId(), schemeId)
                    .update();
        });
    }

    /** The name of the workflow of new issues of the type in the project; empty if there is none. */
    public Optional<String> workflowName(Long projectId, String issueTypeId) {
        return jdbc.sql("select workflow_name from workflow_use where project_id = ?"
                        + " and (issue_type_id = ? or issue_type_id is null) order by issue_type_id nulls last limit 1")
                .params(projectId, Long.valueOf(issueTypeId))
                .query(String.class)
                .optional();
    }

    /** True if some project uses the workflow. */
    public boolean isActive(String workflowName) {
        return !projectsUsing(workflowName).isEmpty();
    }

    /** Keys of the projects that use the workflow, in alphabetical order. */
    public List<String> projectsUsing(String workflowName) {
        return jdbc.sql("select distinct j.project_key from workflow_use u join project j on j.id = u.project_id"
                        + " where u.workflow_name = ? order by j.project_key")
                .param(workflowName)
                .query(String.class)
                .list();
    }

    /** True if some scheme names the workflow, whether or not a project has it. */
    boolean isInUse(String workflowName) {
        return jdbc.sql("select count(*) from workflow_scheme_item i join workflow w on w.id = i.workflow_id"
                                + " where w.name = ?")
                        .param(workflowName)
                        .query(Long.class)
                        .single()
                > 0;
    }
}

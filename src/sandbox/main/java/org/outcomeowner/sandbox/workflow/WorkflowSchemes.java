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
 * Which workflow serves which issue type of which project. A project without a scheme has none, and no issue can be
 * created in it.
 */
@Component
public final class WorkflowSchemes {
    private static final String ITEM_IN_USE = "select w.name from workflow w join workflow_scheme_item i"
            + " on i.workflow_id = w.id join workflow_scheme_project p on p.scheme_id = i.scheme_id";

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

    /** The name of the workflow of new issues of the type in the project; empty if the project has no scheme. */
    public Optional<String> workflowName(Long projectId, String issueTypeId) {
        return jdbc.sql(ITEM_IN_USE
                        + " where p.project_id = ? and (i.issue_type_id = ? or i.issue_type_id is null)"
                        + " order by i.issue_type_id nulls last limit 1")
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
        return jdbc.sql("select distinct j.project_key from ("
                        + ITEM_IN_USE.replace("select w.name", "select p.project_id, w.name")
                        + ") u join project j on j.id = u.project_id where u.name = ? order by j.project_key")
                .param(workflowName)
                .query(String.class)
                .list();
    }
}

package org.outcomeowner.sandbox.workflow.scheme;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds issues that are not in the workflow they are going to have. */
@Component
final class Affected {
    /** Issues that share type, workflow and status. */
    record Group(String issueTypeId, String workflow, String statusId, long issues) {}

    private final JdbcClient jdbc;

    Affected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The issues of the projects, by type, workflow and status. */
    List<Group> groups(List<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select i.issue_type_id, e.workflow_name, i.status_id, count(*) from issue i"
                        + " join workflow_entry e on e.id = i.workflow_id where i.project_id in (:projects)"
                        + " group by i.issue_type_id, e.workflow_name, i.status_id"
                        + " order by i.issue_type_id, i.status_id")
                .param("projects", projectIds)
                .query((row, number) -> new Group(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** The first issues of the type in the projects that are not in the workflow. */
    List<Long> next(List<Long> projectIds, String issueTypeId, String workflow, int most) {
        return jdbc.sql("select i.id from issue i join workflow_entry e on e.id = i.workflow_id"
                        + " where i.project_id in (:projects) and i.issue_type_id = :type"
                        + " and e.workflow_name <> :workflow order by i.id limit :most")
                .param("projects", projectIds)
                .param("type", Long.valueOf(issueTypeId))
                .param("workflow", workflow)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** Lets nobody create issues in the projects until the transaction ends: each issue counts its project's number up. */
    void holdProjects(List<Long> projectIds) {
        for (Long id : projectIds) {
            jdbc.sql("select id from project where id = ? for update")
                    .param(id)
                    .query(Long.class)
                    .optional();
        }
    }
}

package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imitates {@link FieldLayoutManager}: the project's scheme, or else the default field configuration. */
@Component
final class SandboxFieldLayoutManager implements FieldLayoutManager {
    private static final LayoutRows.Layout NO_CONFIGURATION = new LayoutRows.Layout(0, "Default Field Configuration");

    private final LayoutRows rows;
    private final ObjectProvider<FieldManager> fields;

    SandboxFieldLayoutManager(LayoutRows rows, ObjectProvider<FieldManager> fields) {
        this.rows = rows;
        this.fields = fields;
    }

    @Override
    public FieldLayout getFieldLayout() {
        return rows.defaultLayout()
                .map(this::layout)
                .orElseGet(() -> new StoredLayout(NO_CONFIGURATION, List.of(), fields));
    }

    @Override
    public FieldLayout getFieldLayout(Issue issue) {
        return getFieldLayout(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public FieldLayout getFieldLayout(Project project, String issueTypeId) {
        return getFieldLayout(project == null ? null : project.getId(), issueTypeId);
    }

    @Override
    public FieldLayout getFieldLayout(Long projectId, String issueTypeId) {
        Optional<LayoutRows.Layout> ofProject = projectId == null
                ? Optional.empty()
                : rows.layoutOf(projectId, Rows.id(issueTypeId).orElse(null));
        return ofProject.map(this::layout).orElseGet(this::getFieldLayout);
    }

    private FieldLayout layout(LayoutRows.Layout row) {
        return new StoredLayout(row, rows.items(row.id()), fields);
    }
}

package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.stereotype.Component;

/** Imitates {@link IssueTypeScreenSchemeManager}. */
@Component
final class SandboxIssueTypeScreenSchemeManager implements IssueTypeScreenSchemeManager {
    private final SchemeRows rows;
    private final FieldScreenManager screens;

    SandboxIssueTypeScreenSchemeManager(SchemeRows rows, FieldScreenManager screens) {
        this.rows = rows;
        this.screens = screens;
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return rows.issueTypeSchemeOfProject(project.getId())
                .map(named -> new StoredIssueTypeScheme(named))
                .orElse(null);
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Issue issue) {
        IssueTypeScreenScheme scheme = getIssueTypeScreenScheme(issue.getProjectObject());
        return scheme == null ? null : scheme.getEffectiveFieldScreenScheme(issue.getIssueType());
    }

    private final class StoredIssueTypeScheme implements IssueTypeScreenScheme {
        private final SchemeRows.Named named;

        StoredIssueTypeScheme(SchemeRows.Named named) {
            this.named = named;
        }

        @Override
        public Long getId() {
            return named.id();
        }

        @Override
        public String getName() {
            return named.name();
        }

        @Override
        public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
            Long typeId = type == null ? null : Rows.id(type.getId()).orElse(null);
            return rows.screenSchemeId(named.id(), typeId)
                    .flatMap(rows::screenScheme)
                    .map(scheme -> new StoredScreenScheme(scheme))
                    .orElse(null);
        }
    }

    private final class StoredScreenScheme implements FieldScreenScheme {
        private final SchemeRows.Named named;

        StoredScreenScheme(SchemeRows.Named named) {
            this.named = named;
        }

        @Override
        public Long getId() {
            return named.id();
        }

        @Override
        public String getName() {
            return named.name();
        }

        @Override
        public FieldScreen getFieldScreen(IssueOperation issueOperation) {
            Long operation = issueOperation instanceof ScreenableIssueOperation screenable ? screenable.getId() : null;
            return rows.screenId(named.id(), operation)
                    .map(screens::getFieldScreen)
                    .orElse(null);
        }
    }
}

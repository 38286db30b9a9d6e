package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.outcomeowner.sandbox.store.Rows;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.stereotype.Component;

/** What an administrator does to screens and field configurations. Null for an issue type or operation means: all others. */
@Component
public final class ScreenAdmin {
    private final ScreenRows screens;
    private final SchemeRows schemes;
    private final LayoutRows layouts;
    private final FieldScreenManager manager;
    private final Tx tx;

    ScreenAdmin(ScreenRows screens, SchemeRows schemes, LayoutRows layouts, FieldScreenManager manager, Tx tx) {
        this.screens = screens;
        this.schemes = schemes;
        this.layouts = layouts;
        this.manager = manager;
        this.tx = tx;
    }

    /** Creates a screen with one tab that holds the fields in this order. */
    public FieldScreen createScreen(String name, List<String> fieldIds) {
        return tx.call(() -> {
            FieldScreen screen = manager.getFieldScreen(screens.insertScreen(name));
            FieldScreenTab tab = screen.addTab("Field Tab");
            fieldIds.forEach(tab::addFieldScreenLayoutItem);
            return screen;
        });
    }

    /** Creates a screen scheme without screens, and returns its id. */
    public long createScreenScheme(String name) {
        return schemes.insertScreenScheme(name);
    }

    /** Shows the screen for the operation. */
    public void setScreen(long schemeId, ScreenableIssueOperation operation, FieldScreen screen) {
        Long operationId = operation == null ? null : operation.getId();
        schemes.mapOperation(schemeId, new SchemeRows.Mapping(operationId, screen.getId()));
    }

    /** Creates an issue type screen scheme without entries, and returns its id. */
    public long createIssueTypeScreenScheme(String name) {
        return schemes.insertIssueTypeScheme(name);
    }

    /** Uses the screen scheme for the issue type. */
    public void setScreenScheme(long issueTypeSchemeId, IssueType issueType, long screenSchemeId) {
        schemes.mapIssueType(issueTypeSchemeId, new SchemeRows.Mapping(id(issueType), screenSchemeId));
    }

    /** Makes the issue type screen scheme the project's. */
    public void setIssueTypeScreenScheme(Project project, long issueTypeSchemeId) {
        schemes.setProjectScheme(project.getId(), issueTypeSchemeId);
    }

    /** Creates a field configuration in which everything is optional and shown, and returns its id. */
    public long createFieldConfiguration(String name, boolean isDefault) {
        return layouts.insert(name, isDefault);
    }

    /** Says how the configuration treats the field. */
    public void configureField(long configurationId, String fieldId, boolean required, boolean hidden) {
        tx.run(() -> layouts.replaceItem(configurationId, new LayoutRows.Item(fieldId, required, hidden, null)));
    }

    /** Creates a field configuration scheme without entries, and returns its id. */
    public long createFieldConfigurationScheme(String name) {
        return layouts.insertScheme(name);
    }

    /** Uses the configuration for the issue type. */
    public void setFieldConfiguration(long schemeId, IssueType issueType, long configurationId) {
        layouts.mapIssueType(schemeId, id(issueType), configurationId);
    }

    /** Makes the field configuration scheme the project's. */
    public void setFieldConfigurationScheme(Project project, long schemeId) {
        layouts.setProjectScheme(project.getId(), schemeId);
    }

    private static Long id(IssueType issueType) {
        return issueType == null ? null : Rows.id(issueType.getId()).orElseThrow();
    }
}

package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.field.screen.ScreenAdmin;
import org.springframework.stereotype.Component;

/** Screens and the schemes that lead to them. */
@Component
final class ScreenSetup {
    /** The screen for creating, editing and viewing. */
    static final String DEFAULT = "Default Screen";

    private final ScreenAdmin admin;
    private final FieldScreenManager manager;
    private final FieldNames fieldNames;

    ScreenSetup(ScreenAdmin admin, FieldScreenManager manager, FieldNames fieldNames) {
        this.admin = admin;
        this.manager = manager;
        this.fieldNames = fieldNames;
    }

    /** All screens with the fields of Jira that the plan names for them. */
    long create(DemoPlan plan) {
        plan.screens().forEach((name, fields) -> admin.createScreen(name, known(fields)));
        long scheme = admin.createScreenScheme("Demo screens");
        admin.setScreen(scheme, null, screen(DEFAULT));
        long typeScheme = admin.createIssueTypeScreenScheme("Demo screens");
        admin.setScreenScheme(typeScheme, null, scheme);
        return typeScheme;
    }

    void use(Project project, long issueTypeScreenScheme) {
        admin.setIssueTypeScreenScheme(project, issueTypeScreenScheme);
    }

    /** Adds the custom fields that have come since, at the places the plan gives them. */
    void addNewFields(DemoPlan plan) {
        plan.screens().forEach((name, fields) -> {
            FieldScreenTab tab = screen(name).getTab(0);
            int place = 0;
            for (String id : known(fields)) {
                if (!tab.isContainsField(id)) {
                    tab.addFieldScreenLayoutItem(id, place);
                }
                place++;
            }
        });
    }

    FieldScreen screen(String name) {
        return manager.getFieldScreens().stream()
                .filter(screen -> screen.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("demo.json has no screen “" + name + "”"));
    }

    private List<String> known(List<String> fields) {
        return fields.stream().map(fieldNames::id).flatMap(Optional::stream).toList();
    }
}

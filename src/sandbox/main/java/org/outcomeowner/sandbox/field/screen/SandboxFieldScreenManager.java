package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Imitates {@link FieldScreenManager}. */
@Component
final class SandboxFieldScreenManager implements FieldScreenManager {
    private final ScreenParts parts;

    SandboxFieldScreenManager(ScreenParts parts) {
        this.parts = parts;
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return parts.rows().screens().stream().map(this::screen).toList();
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return id == null ? null : parts.rows().screen(id).map(this::screen).orElse(null);
    }

    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return getFieldScreens().stream()
                .flatMap(screen -> screen.getTabs().stream())
                .filter(tab -> tab.isContainsField(fieldId))
                .toList();
    }

    private FieldScreen screen(ScreenRows.Screen row) {
        return new StoredScreen(row, parts);
    }
}

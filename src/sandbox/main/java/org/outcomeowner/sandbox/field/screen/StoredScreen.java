package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;

/** A screen; each change is stored at once. */
final class StoredScreen implements FieldScreen {
    private final ScreenRows.Screen row;
    private final ScreenParts parts;

    StoredScreen(ScreenRows.Screen row, ScreenParts parts) {
        this.row = row;
        this.parts = parts;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description() == null ? "" : row.description();
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return parts.rows().tabs(row.id()).stream()
                .map(tab -> (FieldScreenTab) new StoredTab(tab, this, parts))
                .toList();
    }

    @Override
    public FieldScreenTab getTab(int tabPosition) {
        return getTabs().get(tabPosition);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        int position = getTabs().size();
        long id = parts.rows().insertTab(row.id(), tabName, position);
        return new StoredTab(new ScreenRows.Tab(id, tabName, position), this, parts);
    }

    @Override
    public boolean containsField(String fieldId) {
        return getTabs().stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        parts.rows().deleteItem(row.id(), fieldId);
    }

    @Override
    public void store() {
        // Changes are stored when they are made.
    }

    @Override
    public String toString() {
        return row.name();
    }
}

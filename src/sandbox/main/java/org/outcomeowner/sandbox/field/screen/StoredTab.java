package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;

/** A tab of a screen; each change is stored at once. */
final class StoredTab implements FieldScreenTab {
    private final ScreenRows.Tab row;
    private final FieldScreen screen;
    private final ScreenParts parts;

    StoredTab(ScreenRows.Tab row, FieldScreen screen, ScreenParts parts) {
        this.row = row;
        this.screen = screen;
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
    public int getPosition() {
        return row.position();
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screen;
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return parts.rows().items(row.id()).stream()
                .map(item -> (FieldScreenLayoutItem) new Item(item, parts))
                .toList();
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return getFieldScreenLayoutItems().stream()
                .filter(item -> item.getFieldId().equals(fieldId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return getFieldScreenLayoutItem(fieldId) != null;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        addFieldScreenLayoutItem(fieldId, parts.rows().items(row.id()).size());
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId, int position) {
        parts.tx().run(() -> parts.rows().insertItem(row.id(), fieldId, position));
    }

    @Override
    public void store() {
        // Changes are stored when they are made.
    }

    private record Item(ScreenRows.Item row, ScreenParts parts) implements FieldScreenLayoutItem {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public int getPosition() {
            return row.position();
        }

        @Override
        public String getFieldId() {
            return row.fieldId();
        }

        @Override
        public OrderableField getOrderableField() {
            return parts.fields().getObject().getOrderableField(row.fieldId());
        }
    }
}

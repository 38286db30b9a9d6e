package org.outcomeowner.sandbox.field.screen;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** A field configuration. A field it does not mention is optional and shown; the summary is always required. */
final class StoredLayout implements FieldLayout {
    private final LayoutRows.Layout row;
    private final List<LayoutRows.Item> items;
    private final ObjectProvider<FieldManager> fields;

    StoredLayout(LayoutRows.Layout row, List<LayoutRows.Item> items, ObjectProvider<FieldManager> fields) {
        this.row = row;
        this.items = items;
        this.fields = fields;
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
    public List<FieldLayoutItem> getFieldLayoutItems() {
        return items.stream()
                .map(item -> (FieldLayoutItem) new Item(item, this))
                .toList();
    }

    @Override
    public FieldLayoutItem getFieldLayoutItem(String fieldId) {
        return items.stream()
                .filter(item -> item.fieldId().equals(fieldId))
                .findFirst()
                .map(item -> new Item(item, this))
                .orElseGet(() -> new Item(new LayoutRows.Item(fieldId, false, false, null), this));
    }

    @Override
    public FieldLayoutItem getFieldLayoutItem(OrderableField orderableField) {
        return getFieldLayoutItem(orderableField.getId());
    }

    private record Item(LayoutRows.Item row, StoredLayout layout) implements FieldLayoutItem {
        @Override
        public OrderableField getOrderableField() {
            return layout.fields.getObject().getOrderableField(row.fieldId());
        }

        @Override
        public FieldLayout getFieldLayout() {
            return layout;
        }

        @Override
        public String getFieldDescription() {
            return row.description() == null ? "" : row.description();
        }

        @Override
        public boolean isRequired() {
            return row.required() || row.fieldId().equals(IssueFieldConstants.SUMMARY);
        }

        @Override
        public boolean isHidden() {
            return row.hidden() && !isRequired();
        }
    }
}

package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields that a user can set for an issue: those on the screen, offered, and not hidden. */
@Component
public final class ScreenFields {
    private final FormFields fields;
    private final FieldLayoutManager layouts;

    ScreenFields(FormFields fields, FieldLayoutManager layouts) {
        this.fields = fields;
        this.layouts = layouts;
    }

    /** The screen's fields that the user may set, in its order. */
    public List<ScreenField> on(FieldScreen screen, Issue issue, ApplicationUser user) {
        return shown(fieldsOf(screen).filter(field -> field.isOfferedFor(issue, user)), issue);
    }

    /** The screen's fields that the issue has, in its order, whoever may set them. */
    public List<ScreenField> shownOn(FieldScreen screen, Issue issue) {
        return shown(fieldsOf(screen).filter(field -> field.existsFor(issue)), issue);
    }

    private Stream<FormField> fieldsOf(FieldScreen screen) {
        return screen.getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId)
                .map(fields::byId)
                .flatMap(Optional::stream);
    }

    /** Every field there is for the issue. */
    public List<ScreenField> all(Issue issue) {
        return shown(fields.all(issue).stream(), issue);
    }

    private List<ScreenField> shown(Stream<FormField> candidates, Issue issue) {
        FieldLayout layout = layouts.getFieldLayout(issue);
        return candidates
                .filter(field -> !layout.getFieldLayoutItem(field.id()).isHidden())
                .map(field -> screenField(field, layout.getFieldLayoutItem(field.id())))
                .toList();
    }

    private static ScreenField screenField(FormField field, FieldLayoutItem item) {
        return new ScreenField(field, item.isRequired());
    }
}

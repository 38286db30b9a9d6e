package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.outcomeowner.sandbox.field.FieldAdmin;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the custom fields, those whose app is gone included, and creates others from the types there are. */
@Component
final class FieldsPage implements AdminPage {
    private static final String PATH = "/admin/fields";

    private final FieldAdmin fields;
    private final ConstantsManager constants;

    FieldsPage(FieldAdmin fields, ConstantsManager constants) {
        this.fields = fields;
        this.constants = constants;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("admin/fields.vm", "Custom fields", model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        if (request.param("name").isBlank()) {
            return refused(request, "Name the field.");
        }
        try {
            CustomField created = fields.create(request.param("name"), request.param("type"), chosenTypes(request));
            request.tell("The field “" + created.getName() + "” is created. Put it on a screen to use it.");
            return Answer.redirect(PATH);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            return refused(request, e.getMessage());
        }
    }

    private List<IssueType> chosenTypes(PageRequest request) {
        List<String> chosen = request.params("issuetype");
        return allTypes().stream().filter(type -> chosen.contains(type.getId())).toList();
    }

    private List<IssueType> allTypes() {
        return List.copyOf(constants.getAllIssueTypeObjects());
    }

    private Answer refused(PageRequest request, String error) {
        return Answer.refused("admin/fields.vm", "Custom fields", model(request, error));
    }

    private Map<String, Object> model(PageRequest request, String error) {
        return Map.of(
                "fields", fields.list(),
                "types", fields.types(),
                "issueTypes", allTypes().stream().map(Choice::of).toList(),
                "name", request.param("name"),
                "error", error,
                "section", "fields");
    }

    /** An issue type to choose. */
    public record Choice(String id, String name) {
        private static Choice of(IssueType type) {
            return new Choice(type.getId(), type.getName());
        }
    }
}

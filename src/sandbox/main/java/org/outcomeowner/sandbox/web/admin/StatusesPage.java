package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.outcomeowner.sandbox.config.Category;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the statuses with their categories, creates others, and puts one into another category. */
@Component
final class StatusesPage implements AdminPage {
    private static final String PATH = "/admin/statuses";
    private static final int LONGEST_NAME = 60;

    private final ConstantsManager constants;
    private final ConstantsAdmin admin;

    StatusesPage(ConstantsManager constants, ConstantsAdmin admin) {
        this.constants = constants;
        this.admin = admin;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html("admin/statuses.vm", "Statuses", model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        Category category = category(request);
        if (!request.param("status").isEmpty()) {
            return move(request, category);
        }
        String name = request.param("name").trim();
        Optional<String> refusal = refusal(name);
        if (refusal.isPresent()) {
            return Answer.refused("admin/statuses.vm", "Statuses", model(request, refusal.get()));
        }
        admin.createStatus(name, category);
        request.tell("The status “" + name + "” is created.");
        return Answer.redirect(PATH);
    }

    private Answer move(PageRequest request, Category category) {
        try {
            Status status = admin.setCategory(request.param("status"), category);
            request.tell("“" + status.getName() + "” is in the category “" + category.getName() + "” now.");
            return Answer.redirect(PATH);
        } catch (NoSuchElementException e) {
            throw PageException.notFound("There is no status " + request.param("status") + ".");
        }
    }

    private Optional<String> refusal(String name) {
        if (name.isEmpty()) {
            return Optional.of("Name the status.");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("The name has %d characters, %d are possible.".formatted(name.length(), LONGEST_NAME));
        }
        return constants.getStatusByName(name) == null
                ? Optional.empty()
                : Optional.of("There is a status “" + name + "” already.");
    }

    private static Category category(PageRequest request) {
        return Arrays.stream(Category.values())
                .filter(category -> category.getKey().equals(request.param("category")))
                .findFirst()
                .orElseThrow(() -> PageException.badRequest("“" + request.param("category") + "” is no category."));
    }

    private Map<String, Object> model(PageRequest request, String error) {
        return Map.of(
                "rows", constants.getStatuses().stream().map(Row::of).toList(),
                "categories", Arrays.stream(Category.values()).map(Choice::of).toList(),
                "name", request.param("name"),
                "error", error,
                "section", "statuses");
    }

    /** A line of the table. */
    public record Row(String id, String name, String category) {
        private static Row of(Status status) {
            return new Row(
                    status.getId(), status.getName(), status.getStatusCategory().getKey());
        }
    }

    /** A category to choose. */
    public record Choice(String key, String name) {
        private static Choice of(Category category) {
            return new Choice(category.getKey(), category.getName());
        }
    }
}

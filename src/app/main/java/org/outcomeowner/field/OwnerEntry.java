package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.policy.ServiceAccounts;
import org.springframework.stereotype.Component;

/** Who may be entered as the owner: exactly one active person. */
@Component
final class OwnerEntry {
    private static final String PREFIX = "outcome-owner.field.owner.";
    private static final String NAME = "name";

    private final UserManager userManager;
    private final GroupManager groupManager;
    private final EntryPolicy policy;
    private final ServiceAccounts serviceAccounts;
    private final JiraTexts texts;

    OwnerEntry(
            UserManager userManager,
            GroupManager groupManager,
            EntryPolicy policy,
            ServiceAccounts serviceAccounts,
            JiraTexts texts) {
        this.userManager = userManager;
        this.groupManager = groupManager;
        this.policy = policy;
        this.serviceAccounts = serviceAccounts;
        this.texts = texts;
    }

    /**
     * Checks names from a form.
     *
     * @param fieldName what the messages call the field
     * @param names who is named
     * @param issueId the number of the issue, as far as Jira says
     * @throws FieldValidationException unless they name exactly one active person
     */
    void check(String fieldName, List<String> names, Optional<Long> issueId) {
        String name = only(fieldName, names);
        ApplicationUser user = find(name).orElseThrow(() -> noUser(fieldName, name));
        if (!user.isActive()) {
            throw refused("inactive", fieldName, Quote.of(name));
        }
        serviceAccounts.groupOf(user, policy.of(issueId)).ifPresent(group -> {
            throw refused("service-account", fieldName, Quote.of(name), group);
        });
    }

    /**
     * The user of this name; whether it may be an owner is for {@link #check} to say.
     *
     * @throws FieldValidationException if there is none
     */
    ApplicationUser require(String name) {
        return find(name)
                .orElseThrow(() -> refused("unknown", Message.of(OutcomeField.OWNER.nameKey()), Quote.of(name)));
    }

    /** The name in the JSON of REST; blank for null. */
    String formText(String fieldName, Object json) {
        if (json == null) {
            return "";
        }
        if (json instanceof Map<?, ?> user && user.get(NAME) instanceof String name) {
            return name;
        }
        String rule = json instanceof List<?> users && users.size() > 1 ? "two" : "shape";
        throw refused(rule, fieldName, Quote.of(StrictJson.write(json)));
    }

    private String only(String fieldName, List<String> names) {
        if (names.isEmpty()) {
            throw refused("blank", fieldName);
        }
        if (names.size() > 1) {
            throw refused("two", fieldName, Quote.of(String.join(", ", names)));
        }
        return names.get(0);
    }

    private FieldValidationException noUser(String fieldName, String name) {
        String rule = isSeveral(name) ? "two" : groupManager.getGroup(name) == null ? "unknown" : "group";
        return refused(rule, fieldName, Quote.of(name));
    }

    private boolean isSeveral(String name) {
        String[] names = name.split("[,;\\s]+");
        return name.matches(".*[,;].*")
                || names.length > 1
                        && Arrays.stream(names).allMatch(part -> find(part).isPresent());
    }

    private Optional<ApplicationUser> find(String name) {
        return Optional.ofNullable(userManager.getUserByName(name));
    }

    private FieldValidationException refused(String rule, Object... args) {
        return Refusals.of(Message.of(PREFIX + rule, args), texts.forCurrentUser());
    }
}

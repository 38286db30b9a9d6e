package org.outcomeowner.guard;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.rules.bypass.Origin;
import org.springframework.stereotype.Component;

/** In which projects and issue types the app's fields apply. */
@Component
final class FieldContexts {
    private final OutcomeFields outcomeFields;

    FieldContexts(OutcomeFields outcomeFields) {
        this.outcomeFields = outcomeFields;
    }

    /** Whether any of the fields applied there. */
    boolean apply(Origin origin) {
        return fields().stream()
                .flatMap(field -> field.getConfigurationSchemes().stream())
                .anyMatch(scheme -> covers(scheme, origin));
    }

    /** Ids of the issue types to which any of the fields applies; empty when that is every type. */
    Optional<Set<String>> types() {
        List<CustomField> fields = fields();
        return fields.stream().anyMatch(CustomField::isAllIssueTypes) ? Optional.empty() : Optional.of(named(fields));
    }

    private static Set<String> named(List<CustomField> fields) {
        return fields.stream()
                .flatMap(field -> field.getAssociatedIssueTypes().stream())
                .map(IssueType::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<CustomField> fields() {
        return outcomeFields.everywhere();
    }

    private static boolean covers(FieldConfigScheme scheme, Origin origin) {
        return (scheme.isAllProjects() || isOf(scheme, origin.project()))
                && (scheme.isAllIssueTypes() || isFor(scheme, origin.type()));
    }

    private static boolean isOf(FieldConfigScheme scheme, String project) {
        return scheme.getAssociatedProjectObjects().stream()
                .anyMatch(one -> one.getId().toString().equals(project));
    }

    private static boolean isFor(FieldConfigScheme scheme, String type) {
        return scheme.getAssociatedIssueTypes().stream()
                .anyMatch(one -> one.getId().equals(type));
    }
}

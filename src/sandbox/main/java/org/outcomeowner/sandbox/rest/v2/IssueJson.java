package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Issues as JSON. */
@Component
final class IssueJson {
    private final Links links;
    private final SystemFieldsJson systemFields;
    private final CustomFieldsJson customFields;
    private final ChangelogJson changelog;

    IssueJson(Links links, SystemFieldsJson systemFields, CustomFieldsJson customFields, ChangelogJson changelog) {
        this.links = links;
        this.systemFields = systemFields;
        this.customFields = customFields;
        this.changelog = changelog;
    }

    Map<String, Object> of(Issue issue, IssueView view) {
        Map<String, Object> fields = new LinkedHashMap<>(systemFields.of(issue, view.fields()));
        fields.putAll(customFields.of(issue, view.fields()));
        Json json = Json.object()
                .with("expand", "changelog")
                .with("id", issue.getId().toString())
                .with("self", links.to("issue", issue.getId()))
                .with("key", issue.getKey())
                .with("fields", fields);
        if (view.changelog()) {
            json.with("changelog", changelog.of(issue));
        }
        return json.map();
    }
}

package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Statuses, types, resolutions and priorities as JSON. */
@Component
final class ConstantsJson {
    private final Links links;

    ConstantsJson(Links links) {
        this.links = links;
    }

    Map<String, Object> of(Status status) {
        return Json.object()
                .with("self", links.to("status", status.getId()))
                .with("description", status.getDescription())
                .with("iconUrl", links.base() + "/")
                .with("name", status.getName())
                .with("id", status.getId())
                .with("statusCategory", of(status.getStatusCategory()))
                .map();
    }

    Map<String, Object> of(StatusCategory category) {
        return Json.object()
                .with("self", links.to("statuscategory", category.getId()))
                .with("id", category.getId())
                .with("key", category.getKey())
                .with("colorName", category.getColorName())
                .with("name", category.getName())
                .map();
    }

    Map<String, Object> of(IssueType type) {
        return Json.object()
                .with("self", links.to("issuetype", type.getId()))
                .with("id", type.getId())
                .with("description", type.getDescription())
                .with("name", type.getName())
                .with("subtask", type.isSubTask())
                .map();
    }

    /** Null for an issue that has none. */
    Map<String, Object> of(Resolution resolution) {
        return resolution == null
                ? null
                : Json.object()
                        .with("self", links.to("resolution", resolution.getId()))
                        .with("id", resolution.getId())
                        .with("description", resolution.getDescription())
                        .with("name", resolution.getName())
                        .map();
    }

    /** Null for an issue that has none. */
    Map<String, Object> of(Priority priority) {
        return priority == null
                ? null
                : Json.object()
                        .with("self", links.to("priority", priority.getId()))
                        .with("name", priority.getName())
                        .with("id", priority.getId())
                        .map();
    }
}

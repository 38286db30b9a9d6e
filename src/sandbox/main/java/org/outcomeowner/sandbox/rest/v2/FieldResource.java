package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /field}: every field there is, Jira's own and the custom ones. */
@Path("/field")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class FieldResource implements HostResource {
    private static final List<String> SYSTEM_FIELDS = List.of(
            IssueFieldConstants.SUMMARY,
            IssueFieldConstants.ISSUE_TYPE,
            IssueFieldConstants.PROJECT,
            IssueFieldConstants.STATUS,
            IssueFieldConstants.PRIORITY,
            IssueFieldConstants.RESOLUTION,
            IssueFieldConstants.RESOLUTION_DATE,
            IssueFieldConstants.DESCRIPTION,
            IssueFieldConstants.ENVIRONMENT,
            IssueFieldConstants.ASSIGNEE,
            IssueFieldConstants.REPORTER,
            IssueFieldConstants.CREATOR,
            IssueFieldConstants.CREATED,
            IssueFieldConstants.UPDATED,
            IssueFieldConstants.DUE_DATE,
            IssueFieldConstants.COMMENT);

    private final FieldManager fields;
    private final CustomFieldManager customFields;
    private final FieldSchemas schemas;

    FieldResource(FieldManager fields, CustomFieldManager customFields, FieldSchemas schemas) {
        this.fields = fields;
        this.customFields = customFields;
        this.schemas = schemas;
    }

    /** All of them. */
    @GET
    public List<Map<String, Object>> all() {
        Stream<Field> system = SYSTEM_FIELDS.stream().map(fields::getField).filter(Objects::nonNull);
        Stream<Field> custom = customFields.getCustomFieldObjects().stream().map(Field.class::cast);
        return Stream.concat(system, custom).map(this::json).toList();
    }

    private Map<String, Object> json(Field field) {
        boolean custom = field instanceof CustomField;
        return Json.object()
                .with("id", field.getId())
                .with("name", field.getName())
                .with("custom", custom)
                .with("orderable", true)
                .with("navigable", true)
                .with("searchable", true)
                .with("clauseNames", clauseNames(field))
                .with("schema", schemas.of(field.getId()))
                .map();
    }

    private static List<String> clauseNames(Field field) {
        return field instanceof CustomField custom
                ? List.of("cf[" + custom.getIdAsLong() + "]", custom.getName())
                : List.of(field.getId());
    }
}

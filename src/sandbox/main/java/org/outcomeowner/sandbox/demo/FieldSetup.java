package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.field.FieldAdmin;
import org.outcomeowner.sandbox.field.screen.ScreenAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The custom fields of apps. */
@Component
final class FieldSetup {
    private static final Logger LOG = LoggerFactory.getLogger(FieldSetup.class);

    private final FieldAdmin fields;
    private final ScreenAdmin configurations;
    private final Names names;

    FieldSetup(FieldAdmin fields, ScreenAdmin configurations, Names names) {
        this.fields = fields;
        this.configurations = configurations;
        this.names = names;
    }

    /** Creates the fields whose types there are, and requires them where the plan says so. */
    void create(DemoPlan plan, List<Project> projects) {
        for (DemoPlan.FieldPlan field : plan.fields()) {
            create(field).filter(created -> field.required()).ifPresent(created -> require(created, field, projects));
        }
    }

    private Optional<CustomField> create(DemoPlan.FieldPlan field) {
        boolean known = fields.types().stream().anyMatch(type -> type.key().equals(field.type()));
        if (!known) {
            LOG.warn(
                    "The demo data goes without the field “{}”: no enabled app has the type {}",
                    field.name(),
                    field.type());
            return Optional.empty();
        }
        return Optional.of(fields.create(field.name(), field.type(), names.issueTypes(field.issueTypes())));
    }

    private void require(CustomField created, DemoPlan.FieldPlan field, List<Project> projects) {
        String name = field.name() + " required";
        long required = configurations.createFieldConfiguration(name, false);
        configurations.configureField(required, created.getId(), true, false);
        long optional = configurations.createFieldConfiguration(name + " elsewhere", false);
        long scheme = configurations.createFieldConfigurationScheme(name);
        configurations.setFieldConfiguration(scheme, null, optional);
        for (IssueType type : names.issueTypes(field.issueTypes())) {
            configurations.setFieldConfiguration(scheme, type, required);
        }
        projects.forEach(project -> configurations.setFieldConfigurationScheme(project, scheme));
    }
}

package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.outcomeowner.sandbox.StartupTask;
import org.outcomeowner.sandbox.field.FieldAdmin;
import org.outcomeowner.sandbox.field.type.Options;
import org.outcomeowner.sandbox.field.type.SystemFieldType;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the field Epic Status once, as Jira Software does when it is installed. Like there it is on no screen. */
@Component
@Order(150)
final class EpicStatusSetup implements StartupTask {
    private final EpicStatusField field;
    private final FieldAdmin fields;
    private final Options options;
    private final ConstantsManager constants;
    private final Tx tx;

    EpicStatusSetup(EpicStatusField field, FieldAdmin fields, Options options, ConstantsManager constants, Tx tx) {
        this.field = field;
        this.fields = fields;
        this.options = options;
        this.constants = constants;
        this.tx = tx;
    }

    @Override
    public void run() {
        if (field.find().isEmpty()) {
            tx.run(this::create);
        }
    }

    private void create() {
        List<IssueType> epics = constants.getAllIssueTypeObjects().stream()
                .filter(type -> type.getName().equals("Epic"))
                .toList();
        CustomField created = fields.create("Epic Status", SystemFieldType.EPIC_STATUS, epics);
        created.getConfigurationSchemes().stream()
                .flatMap(scheme -> scheme.getConfigs().values().stream())
                .distinct()
                .forEach(config -> List.of("To Do", "In Progress", "Done").forEach(text -> options.add(config, text)));
    }
}

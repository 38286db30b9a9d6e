package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One of Jira's own workflow modules that an administrator may add.
 *
 * @param type the module type, such as {@code workflow-condition}
 * @param className the class a workflow names
 * @param templates host templates by resource name
 */
public record BuiltInModule(
        String type,
        String key,
        String name,
        String description,
        String className,
        Supplier<WorkflowPluginFactory> factory,
        Map<String, String> templates) {
    private static final String PREFIX = "com.atlassian.jira.plugin.system.workflow:";
    private static final String TEMPLATES = "org/outcomeowner/sandbox/workflow/builtin/";
    private static final Map<String, String> PERMISSION_TEMPLATES = Map.of(
            "view", TEMPLATES + "permission-view.vm",
            "input-parameters", TEMPLATES + "permission-edit.vm",
            "edit-parameters", TEMPLATES + "permission-edit.vm");

    /** All of them, in the order of Jira's pages. */
    public static List<BuiltInModule> all() {
        return List.of(
                new BuiltInModule(
                        "workflow-condition",
                        PREFIX + "onlyassignee-condition",
                        "Only Assignee Condition",
                        "Condition to allow only the assignee to execute a transition.",
                        BuiltIns.ONLY_ASSIGNEE,
                        PlainFactory::new,
                        Map.of()),
                new BuiltInModule(
                        "workflow-condition",
                        PREFIX + "onlyreporter-condition",
                        "Only Reporter Condition",
                        "Condition to allow only the reporter to execute a transition.",
                        BuiltIns.ONLY_REPORTER,
                        PlainFactory::new,
                        Map.of()),
                new BuiltInModule(
                        "workflow-condition",
                        PREFIX + "permission-condition",
                        "Permission Condition",
                        "Condition to allow only users with a certain permission to execute a transition.",
                        BuiltIns.PERMISSION_CONDITION,
                        PermissionFactory::new,
                        PERMISSION_TEMPLATES),
                new BuiltInModule(
                        "workflow-validator",
                        PREFIX + "permission-validator",
                        "Permission Validator",
                        "Validates that the user has a permission.",
                        BuiltIns.PERMISSION_VALIDATOR,
                        PermissionFactory::new,
                        PERMISSION_TEMPLATES));
    }
}

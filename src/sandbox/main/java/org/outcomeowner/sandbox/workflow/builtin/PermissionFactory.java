package org.outcomeowner.sandbox.workflow.builtin;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For the condition and the validator that ask for a permission. */
final class PermissionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory {
    private static final List<String> PERMISSIONS = Stream.of(
                    ProjectPermissions.ADMINISTER_PROJECTS,
                    ProjectPermissions.ASSIGN_ISSUES,
                    ProjectPermissions.BROWSE_PROJECTS,
                    ProjectPermissions.CLOSE_ISSUES,
                    ProjectPermissions.CREATE_ISSUES,
                    ProjectPermissions.DELETE_ISSUES,
                    ProjectPermissions.EDIT_ISSUES,
                    ProjectPermissions.MODIFY_REPORTER,
                    ProjectPermissions.MOVE_ISSUES,
                    ProjectPermissions.RESOLVE_ISSUES,
                    ProjectPermissions.TRANSITION_ISSUES)
            .map(ProjectPermissionKey::permissionKey)
            .toList();

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put("permissions", PERMISSIONS);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        getVelocityParamsForInput(velocityParams);
        getVelocityParamsForView(velocityParams, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        Map<?, ?> args = descriptor instanceof ConditionDescriptor condition
                ? condition.getArgs()
                : ((ValidatorDescriptor) descriptor).getArgs();
        velocityParams.put("permission", args.get(PermissionCondition.PERMISSION));
    }

    /** @throws IllegalArgumentException the form names no permission of Jira's */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String permission = extractSingleParam(formParams, PermissionCondition.PERMISSION);
        if (!PERMISSIONS.contains(permission)) {
            throw new IllegalArgumentException("“" + permission + "” is no permission");
        }
        return Map.of(PermissionCondition.PERMISSION, permission);
    }
}

package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Imitates {@link WorkflowService}: lets administrators do what {@link WorkflowManager} does, and says why not. */
@Component
final class SandboxWorkflowService implements WorkflowService {
    private final WorkflowManager manager;
    private final WorkflowChanges changes;
    private final GlobalPermissionManager permissions;

    SandboxWorkflowService(WorkflowManager manager, WorkflowChanges changes, GlobalPermissionManager permissions) {
        this.manager = manager;
        this.changes = changes;
        this.permissions = permissions;
    }

    @Override
    public JiraWorkflow getWorkflow(JiraServiceContext context, String name) {
        return allowed(context, () -> found(context, name)).orElse(null);
    }

    private JiraWorkflow found(JiraServiceContext context, String name) {
        JiraWorkflow workflow = manager.getWorkflow(name);
        if (workflow == null) {
            refuse(context, "There is no workflow “" + name + "”", ErrorCollection.Reason.NOT_FOUND);
        }
        return workflow;
    }

    @Override
    public JiraWorkflow getDraftWorkflow(JiraServiceContext context, String parentName) {
        return allowed(context, () -> manager.getDraftWorkflow(parentName)).orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(JiraServiceContext context, String parentName) {
        return allowed(context, () -> manager.createDraftWorkflow(context.getLoggedInApplicationUser(), parentName))
                .orElse(null);
    }

    @Override
    public boolean deleteDraftWorkflow(JiraServiceContext context, String parentName) {
        return allowed(context, () -> manager.deleteDraftWorkflow(parentName)).orElse(false);
    }

    @Override
    public void updateWorkflow(JiraServiceContext context, JiraWorkflow workflow) {
        run(context, () -> manager.updateWorkflow(context.getLoggedInApplicationUser(), workflow));
    }

    @Override
    public void validateOverwriteWorkflow(JiraServiceContext context, String name) {
        run(context, () -> changes.refuseToPublish(name));
    }

    @Override
    public void overwriteActiveWorkflow(JiraServiceContext context, String parentName) {
        run(context, () -> manager.overwriteActiveWorkflow(context.getLoggedInApplicationUser(), parentName));
    }

    @Override
    public void validateCopyWorkflow(JiraServiceContext context, String newName) {
        run(context, () -> changes.refuseName(newName));
    }

    @Override
    public JiraWorkflow copyWorkflow(
            JiraServiceContext context, String name, String description, JiraWorkflow original) {
        ApplicationUser user = context.getLoggedInApplicationUser();
        return allowed(context, () -> manager.copyWorkflow(user, name, description, original))
                .orElse(null);
    }

    @Override
    public ServiceOutcome<Void> deleteWorkflow(ApplicationUser user, String name) {
        JiraServiceContext context = new JiraServiceContextImpl(user);
        run(context, () -> changes.delete(name));
        return new Nothing(context.getErrorCollection());
    }

    private void run(JiraServiceContext context, Runnable work) {
        allowed(context, () -> {
            work.run();
            return true;
        });
    }

    private <T> Optional<T> allowed(JiraServiceContext context, Supplier<T> work) {
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, context.getLoggedInApplicationUser())) {
            refuse(context, "Only administrators may change workflows", ErrorCollection.Reason.FORBIDDEN);
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(work.get());
        } catch (WorkflowException
                | InvalidWorkflowException
                | IllegalStateException
                | IllegalArgumentException refusal) {
            refuse(context, refusal.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
            return Optional.empty();
        }
    }

    private static void refuse(JiraServiceContext context, String message, ErrorCollection.Reason reason) {
        context.getErrorCollection().addErrorMessage(message, reason);
    }

    /** The outcome of what gives no value. */
    private static final class Nothing extends ServiceResultImpl implements ServiceOutcome<Void> {
        Nothing(ErrorCollection errors) {
            super(errors);
        }

        @Override
        public Void getReturnedValue() {
            return null;
        }

        @Override
        public Void get() {
            return null;
        }
    }
}

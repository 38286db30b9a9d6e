package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes workflows with the rights of an administrator. What Jira refuses is a {@link GuardRefusal} in Jira's words. */
@Component
final class WorkflowWrites {
    private final WorkflowService service;

    WorkflowWrites(WorkflowService service) {
        this.service = service;
    }

    JiraWorkflow createDraft(ApplicationUser user, String name) {
        return ask(user, context -> service.createDraftWorkflow(context, name));
    }

    void update(ApplicationUser user, JiraWorkflow workflow) {
        ask(user, context -> {
            service.updateWorkflow(context, workflow);
            return null;
        });
    }

    void publish(ApplicationUser user, String name) {
        ask(user, context -> {
            service.validateOverwriteWorkflow(context, name);
            if (!context.getErrorCollection().hasAnyErrors()) {
                service.overwriteActiveWorkflow(context, name);
            }
            return null;
        });
    }

    void discardDraft(ApplicationUser user, String name) {
        ask(user, context -> service.deleteDraftWorkflow(context, name));
    }

    JiraWorkflow copy(ApplicationUser user, JiraWorkflow original, String name) {
        return ask(user, context -> {
            service.validateCopyWorkflow(context, name);
            return context.getErrorCollection().hasAnyErrors()
                    ? null
                    : service.copyWorkflow(context, name, original.getDescription(), original);
        });
    }

    void delete(ApplicationUser user, String name) {
        refuse(service.deleteWorkflow(user, name).getErrorCollection());
    }

    private static <T> T ask(ApplicationUser user, Function<JiraServiceContext, T> work) {
        JiraServiceContext context = new JiraServiceContextImpl(user);
        try {
            T answer = work.apply(context);
            refuse(context.getErrorCollection());
            return answer;
        } catch (WorkflowException | IllegalStateException | IllegalArgumentException refused) {
            throw new GuardRefusal("by-jira", String.valueOf(refused.getMessage()));
        }
    }

    private static void refuse(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            List<String> all = new ArrayList<>(errors.getErrorMessages());
            all.addAll(errors.getErrors().values());
            throw new GuardRefusal("by-jira", String.join(" ", all));
        }
    }
}

package org.outcomeowner.sandbox.web.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;
import webwork.action.Action;
import webwork.action.ActionSupport;
import webwork.action.ServletActionContext;

/** Makes an action for each request, gives it what was sent, executes it and shows the view of its result. */
@Component
final class ActionRunner {
    private final ActionGuard guard;
    private final ActionViews views;

    ActionRunner(ActionGuard guard, ActionViews views) {
        this.guard = guard;
        this.views = views;
    }

    /**
     * Answers the request.
     *
     * @throws PageException if the action has no such command, or may not be executed
     */
    Answer run(ActionDescriptor descriptor, RequestMethod verb, PageRequest request) {
        ActionMethod method = method(descriptor);
        Optional<Answer> refusal = guard.refusal(descriptor, method, verb, request);
        return refusal.orElseGet(() -> execute(descriptor, request));
    }

    private static ActionMethod method(ActionDescriptor descriptor) {
        try {
            Class<?> type = descriptor.module().loadClass(descriptor.className());
            return ActionMethod.of(type, descriptor.command())
                    .orElseThrow(() -> PageException.notFound("There is no such page."));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Action %s is gone".formatted(descriptor.className()), e);
        }
    }

    private Answer execute(ActionDescriptor descriptor, PageRequest request) {
        ServletActionContext.setRequest(request.servletRequest());
        ServletActionContext.setResponse(request.servletResponse());
        try {
            ActionSupport action = descriptor.module().instantiate(descriptor.className(), ActionSupport.class);
            action.setCommand(descriptor.command());
            Parameters.give(action, request.params());
            return shown(descriptor, action, action.execute(), request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Action %s failed".formatted(descriptor.className()), e);
        } finally {
            ServletActionContext.setRequest(null);
            ServletActionContext.setResponse(null);
        }
    }

    private Answer shown(ActionDescriptor descriptor, ActionSupport action, String result, PageRequest request) {
        if (result == null || result.equals(Action.NONE)) {
            return new Answer.Given();
        }
        String view = descriptor.views().get(result);
        if (view != null) {
            return views.show(descriptor, action, view, request);
        }
        if (result.equals(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT) || result.equals(Action.LOGIN)) {
            return guard.turnedAway(request);
        }
        throw new IllegalStateException(
                "Action %s has no view for its result “%s”".formatted(descriptor.alias(), result));
    }
}

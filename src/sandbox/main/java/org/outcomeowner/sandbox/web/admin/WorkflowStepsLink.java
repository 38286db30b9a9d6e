package org.outcomeowner.sandbox.web.admin;

import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** The address that Jira gives its page of a workflow's steps, as apps link to it. */
@Component
final class WorkflowStepsLink implements AdminPage {
    @Override
    public String path() {
        return "/secure/admin/workflows/ViewWorkflowSteps.jspa";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.redirect(WorkflowPaths.of(request.param("workflowName")));
    }
}

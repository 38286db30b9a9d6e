package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.InvalidWorkflowException;
import org.outcomeowner.sandbox.workflow.WorkflowLibrary;
import org.springframework.stereotype.Component;

/** Adds a workflow from an XML document, as Jira's "Import from XML". */
@Component
final class ImportWorkflowPage implements AdminPage {
    private static final String TEMPLATE = "admin/import-workflow.vm";
    private static final String TITLE = "Import a workflow";

    private final WorkflowLibrary workflows;

    ImportWorkflowPage(WorkflowLibrary workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return "/admin/import-workflow";
    }

    @Override
    public Answer get(PageRequest request) {
        return Answer.html(TEMPLATE, TITLE, model(request, ""));
    }

    @Override
    public Answer post(PageRequest request) {
        String name = request.param("name").trim();
        try {
            workflows.importXml(request.user(), name, request.param("description"), request.param("xml"));
        } catch (InvalidWorkflowException | WorkflowException e) {
            return Answer.refused(TEMPLATE, TITLE, model(request, e.getMessage()));
        }
        request.tell("The workflow “" + name + "” is imported. Nothing uses it yet.");
        return Answer.redirect(WorkflowPaths.of(name));
    }

    private static Map<String, Object> model(PageRequest request, String error) {
        return Map.of(
                "name", request.param("name"),
                "description", request.param("description"),
                "xml", request.param("xml"),
                "error", error,
                "section", "workflows");
    }
}

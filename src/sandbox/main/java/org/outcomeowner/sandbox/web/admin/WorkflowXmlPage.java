package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.workflow.WorkflowException;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.InvalidWorkflowException;
import org.outcomeowner.sandbox.workflow.WorkflowLibrary;
import org.springframework.stereotype.Component;

/** Shows a workflow, or its draft, as XML, and takes it back changed: into the draft of an active workflow. */
@Component
final class WorkflowXmlPage implements AdminPage {
    private static final String TEMPLATE = "admin/workflow-xml.vm";

    private final WorkflowLibrary workflows;

    WorkflowXmlPage(WorkflowLibrary workflows) {
        this.workflows = workflows;
    }

    @Override
    public String path() {
        return WorkflowsPage.PATH + "/{name}/xml";
    }

    @Override
    public Answer get(PageRequest request) {
        String name = request.path("name");
        try {
            return Answer.html(TEMPLATE, name, model(name, workflows.xml(name), ""));
        } catch (WorkflowException e) {
            throw PageException.notFound(e.getMessage());
        }
    }

    @Override
    public Answer post(PageRequest request) {
        String name = request.path("name");
        String xml = request.param("xml");
        try {
            workflows.replace(request.user(), name, xml);
        } catch (InvalidWorkflowException | WorkflowException | IllegalStateException e) {
            return Answer.refused(TEMPLATE, name, model(name, xml, e.getMessage()));
        }
        request.tell("“" + name + "” is what the document says.");
        return Answer.redirect(WorkflowPaths.of(name));
    }

    private static Map<String, Object> model(String name, String xml, String error) {
        return Map.of("name", name, "url", WorkflowPaths.of(name), "xml", xml, "error", error, "section", "workflows");
    }
}

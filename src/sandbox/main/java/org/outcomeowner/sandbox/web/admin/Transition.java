package org.outcomeowner.sandbox.web.admin;

import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.outcomeowner.sandbox.workflow.PartKind;
import org.outcomeowner.sandbox.workflow.PartRef;

/**
 * The transition that a page's path names.
 *
 * @param workflow the name of its workflow
 * @param id its id
 */
record Transition(String workflow, int id) {
    static final String PATH = WorkflowsPage.PATH + "/{name}/transitions/{action}";

    static Transition of(PageRequest request) {
        return new Transition(request.path("name"), number(request.path("action")));
    }

    /** The kind of part in the path: {@code condition}, {@code validator} or {@code function}. */
    static PartKind kind(PageRequest request) {
        for (PartKind kind : PartKind.values()) {
            if (kind.moduleType().equals("workflow-" + request.path("kind"))) {
                return kind;
            }
        }
        throw PageException.notFound("There is no kind of rule “" + request.path("kind") + "”.");
    }

    /** The part at the position in the path. */
    PartRef part(PageRequest request) {
        return new PartRef(id, kind(request), number(request.path("index")));
    }

    String url() {
        return WorkflowPaths.transition(workflow, id);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw PageException.notFound("“" + text + "” is no number.");
        }
        return Integer.parseInt(text);
    }
}

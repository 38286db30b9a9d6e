package org.outcomeowner.sandbox.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of a workflow are. */
final class WorkflowPaths {
    private WorkflowPaths() {}

    static String of(String workflow) {
        return WorkflowsPage.PATH + "/"
                + URLEncoder.encode(workflow, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String of(String workflow, boolean draft) {
        return of(workflow) + (draft ? "?draft=true" : "");
    }

    static String transition(String workflow, int action, boolean draft) {
        return of(workflow) + "/transitions/" + action + (draft ? "?draft=true" : "");
    }
}

package org.outcomeowner.sandbox.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of a workflow are. */
final class WorkflowPaths {
    private WorkflowPaths() {}

    static String of(String workflow) {
        String encoded = URLEncoder.encode(workflow, StandardCharsets.UTF_8).replace("+", "%20");
        return WorkflowsPage.PATH + "/" + encoded;
    }

    static String transition(String workflow, int action) {
        return of(workflow) + "/transitions/" + action;
    }
}

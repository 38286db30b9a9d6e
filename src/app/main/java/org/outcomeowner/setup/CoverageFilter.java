package org.outcomeowner.setup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.outcomeowner.guard.coverage.WorkflowCoverage;

/**
 * Which part of the map is shown.
 *
 * @param project key of the project whose workflows are shown; blank for all
 * @param unguarded whether only workflows with something to mend are shown
 * @param page which page of workflows, from 1
 */
record CoverageFilter(String project, boolean unguarded, int page) {
    CoverageFilter {
        page = Math.max(1, page);
    }

    boolean shows(WorkflowCoverage workflow) {
        return (project.isEmpty() || workflow.serves(project)) && (!unguarded || workflow.needsMending());
    }

    boolean shows(String projectKey) {
        return project.isEmpty() || project.equals(projectKey);
    }

    /** The address of another page of the same. */
    String url(int otherPage) {
        return CoverageAction.URL + "?project=" + URLEncoder.encode(project, StandardCharsets.UTF_8) + "&unguarded="
                + unguarded + "&number=" + otherPage;
    }
}

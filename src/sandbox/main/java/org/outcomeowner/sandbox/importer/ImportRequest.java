package org.outcomeowner.sandbox.importer;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * What to import.
 *
 * @param project where the issues are created
 * @param format how the text is written
 * @param text the file's content
 * @param user who imports, and who reports the issues that name nobody
 * @param announce whether listeners hear of each new issue; Jira's importers are said to tell them nothing
 */
public record ImportRequest(Project project, Format format, String text, ApplicationUser user, boolean announce) {
    /** How an import is written. */
    public enum Format {
        /** A line of column names, then a line per issue. */
        CSV,
        /** A list of objects, or an object with the list {@code issues}. */
        JSON
    }
}

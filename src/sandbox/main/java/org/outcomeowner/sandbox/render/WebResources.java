package org.outcomeowner.sandbox.render;

import java.util.List;

/** The scripts and styles that apps contribute to pages. */
public interface WebResources {
    /**
     * Addresses of the style sheets and scripts for a context such as {@code jira.view.issue}, below the context path, beginning with
     * {@code /download/resources/}; what others depend on comes first.
     */
    List<String> urls(String context);

    /** As {@link #urls}, for one resource: {@code plugin.key:module-key}. An unknown one has none. */
    List<String> urlsOf(String moduleKey);
}

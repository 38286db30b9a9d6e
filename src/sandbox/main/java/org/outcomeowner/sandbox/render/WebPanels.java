package org.outcomeowner.sandbox.render;

import java.util.List;
import java.util.Map;

/** The {@code web-panel} modules of apps. */
public interface WebPanels {
    /**
     * The panels for the location, in order of weight, whose conditions hold.
     *
     * @param location such as {@code atl.jira.view.issue.right.context}
     * @param context what conditions and panels get: {@code user}, {@code issue}, {@code project}
     */
    List<Panel> panels(String location, Map<String, Object> context);

    /**
     * A rendered panel. One that failed says so in its HTML; the cause is in the log.
     *
     * @param key complete key of the module
     * @param title heading, may be empty
     * @param html safe to be put into a page
     */
    record Panel(String key, String title, String html) {}
}

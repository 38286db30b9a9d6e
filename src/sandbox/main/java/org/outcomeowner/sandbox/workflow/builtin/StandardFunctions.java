package org.outcomeowner.sandbox.workflow.builtin;

import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.List;
import java.util.Map;

/** The post functions every transition of Jira carries, in Jira's order. */
public final class StandardFunctions {
    /** Creates the issue. */
    public static final String CREATE_ISSUE = "com.atlassian.jira.workflow.function.issue.IssueCreateFunction";

    /** Sets the issue's status to that of the step reached. */
    public static final String UPDATE_STATUS = "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction";

    /** Adds the comment typed on the transition screen. */
    public static final String CREATE_COMMENT = "com.atlassian.jira.workflow.function.misc.CreateCommentFunction";

    /** Stores the issue with its history. */
    public static final String STORE_WITH_HISTORY =
            "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";

    /** Brings the search index up to date. */
    public static final String REINDEX = "com.atlassian.jira.workflow.function.issue.IssueReindexFunction";

    /** Fires an issue event. */
    public static final String FIRE_EVENT = "com.atlassian.jira.workflow.function.event.FireIssueEventFunction";

    static final String EVENT_TYPE = "eventTypeId";

    private static final Map<String, String> NAMES = Map.of(
            CREATE_ISSUE, "Creates the issue originally.",
            UPDATE_STATUS, "Set issue status to the linked status of the destination workflow step.",
            CREATE_COMMENT, "Add a comment to an issue if one is entered during a transition.",
            STORE_WITH_HISTORY, "Update change history for an issue and store the issue in the database.",
            REINDEX, "Re-index an issue to keep indexes in sync with the database.",
            FIRE_EVENT, "Fire an event that can be processed by the listeners.");

    private StandardFunctions() {}

    /** For an initial action. */
    public static List<FunctionDescriptor> ofCreation() {
        return List.of(function(CREATE_ISSUE), function(REINDEX), event(1));
    }

    /**
     * For every other action.
     *
     * @param eventTypeId the event to fire, 13 for Jira's generic one
     */
    public static List<FunctionDescriptor> ofTransition(long eventTypeId) {
        return List.of(
                function(UPDATE_STATUS),
                function(CREATE_COMMENT),
                function(STORE_WITH_HISTORY),
                function(REINDEX),
                event(eventTypeId));
    }

    /** True for a class of this list; Jira lets nobody remove those. */
    public static boolean contains(String className) {
        return NAMES.containsKey(className);
    }

    /** What Jira's pages say of a class of this list. */
    public static String describe(String className) {
        return NAMES.get(className);
    }

    private static FunctionDescriptor event(long eventTypeId) {
        FunctionDescriptor event = function(FIRE_EVENT);
        put(event, EVENT_TYPE, Long.toString(eventTypeId));
        return event;
    }

    private static FunctionDescriptor function(String className) {
        FunctionDescriptor function = DescriptorFactory.getFactory().createFunctionDescriptor();
        function.setType("class");
        put(function, "class.name", className);
        return function;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private static void put(FunctionDescriptor function, String name, String value) {
        function.getArgs().put(name, value);
    }
}

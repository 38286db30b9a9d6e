package org.outcomeowner.guard.coverage;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A workflow drawn by hand, read by OSWorkflow's own loader: To Do (step 1), In Progress (2), Measuring (3), Done (4) and Cancelled (5), and one
 * initial transition into To Do.
 */
public final class Drawn {
    public static final int TO_DO = 1;
    public static final int IN_PROGRESS = 2;
    public static final int MEASURING = 3;
    public static final int DONE = 4;
    public static final int CANCELLED = 5;
    public static final int ORIGIN = -1;

    private static final List<String> STATUSES = List.of("To Do", "In Progress", "Measuring", "Done", "Cancelled");
    private static final List<String> CATEGORIES = List.of("new", "indeterminate", "indeterminate", "done", "done");

    private final List<String> initial = new ArrayList<>(List.of(action(1, "Create", to(TO_DO))));
    private final List<String> global = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final Map<Integer, List<String>> ordinary = new TreeMap<>();
    private String splits = "";

    public static Drawn workflow() {
        return new Drawn();
    }

    /** The workflow of epics, as the demo has it. */
    public static Drawn epics() {
        return workflow()
                .from(TO_DO, action(11, "Start work", to(IN_PROGRESS)))
                .from(IN_PROGRESS, action(21, "Deliver", to(MEASURING)))
                .from(MEASURING, action(31, "Close", to(DONE)))
                .anywhere(action(41, "Cancel", to(CANCELLED)));
    }

    public Drawn initially(String action) {
        initial.add(action);
        return this;
    }

    public Drawn anywhere(String action) {
        global.add(action);
        return this;
    }

    public Drawn from(int step, String action) {
        ordinary.computeIfAbsent(step, key -> new ArrayList<>()).add(action);
        return this;
    }

    public Drawn shared(int id, String action, int... steps) {
        common.add(action);
        for (int step : steps) {
            from(step, "<common-action id=\"" + id + "\"/>");
        }
        return this;
    }

    public Drawn split() {
        splits = "<splits><split id=\"1\">" + to(IN_PROGRESS) + to(DONE) + "</split></splits>";
        return this;
    }

    public static String action(int id, String name, String... results) {
        return guarded(id, name, "", results);
    }

    public static String guarded(int id, String name, String validators, String... results) {
        return "<action id=\"" + id + "\" name=\"" + name + "\">" + validators(validators) + "<results>"
                + String.join("", results) + "</results></action>";
    }

    public static String validators(String validators) {
        return validators.isEmpty() ? "" : "<validators>" + validators + "</validators>";
    }

    /** The validator “Outcome result recorded”. */
    public static String closing(String... args) {
        return validator("class", "org.outcomeowner.gate.ResultRecordedValidator", args);
    }

    public static String starting() {
        return validator("class", "org.outcomeowner.gate.ReadyToStartValidator");
    }

    public static String validator(String type, String className, String... args) {
        StringBuilder all = new StringBuilder("<arg name=\"class.name\">" + className + "</arg>");
        for (int i = 0; i < args.length; i += 2) {
            all.append("<arg name=\"" + args[i] + "\">" + args[i + 1] + "</arg>");
        }
        return "<validator type=\"" + type + "\">" + all + "</validator>";
    }

    public static String to(int step, String... validators) {
        return "<unconditional-result old-status=\"null\" status=\"null\" step=\"" + step + "\">"
                + validators(String.join("", validators)) + "</unconditional-result>";
    }

    public static String splitting() {
        return "<unconditional-result old-status=\"null\" split=\"1\"/>";
    }

    public static String onlyIf(int step, String... validators) {
        return "<result old-status=\"null\" status=\"null\" step=\"" + step + "\">"
                + "<conditions type=\"AND\"><condition type=\"class\"><arg name=\"class.name\">C</arg></condition></conditions>"
                + validators(String.join("", validators)) + "</result>";
    }

    public WorkflowDescriptor descriptor() {
        return parse(xml());
    }

    public Drawing drawing() {
        return new WorkflowReader(constants()).read(descriptor());
    }

    public String xml() {
        StringBuilder xml = new StringBuilder("<workflow><meta name=\"jira.description\">Drawn by hand</meta>");
        xml.append("<initial-actions>").append(String.join("", initial)).append("</initial-actions>");
        xml.append(list("global-actions", global)).append(list("common-actions", common));
        xml.append("<steps>");
        for (int step = 1; step <= STATUSES.size(); step++) {
            xml.append("<step id=\"" + step + "\" name=\"Step " + step + "\"><meta name=\"jira.status.id\">"
                    + 100 * step + "</meta>" + list("actions", ordinary.getOrDefault(step, List.of())) + "</step>");
        }
        return xml.append("</steps>").append(splits).append("</workflow>").toString();
    }

    private static String list(String element, List<String> actions) {
        return actions.isEmpty() ? "" : "<" + element + ">" + String.join("", actions) + "</" + element + ">";
    }

    public static WorkflowDescriptor parse(String xml) {
        String document = WorkflowDescriptor.XML_HEADER + "\n" + WorkflowDescriptor.DOCTYPE_DECL + "\n" + xml;
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable.getMessage() + " in " + document, unreadable);
        }
    }

    public static ConstantsManager constants() {
        ConstantsManager constants = mock(ConstantsManager.class);
        when(constants.getStatus(anyString())).thenReturn(null);
        for (int step = 1; step <= STATUSES.size(); step++) {
            Status status = status(STATUSES.get(step - 1), CATEGORIES.get(step - 1));
            when(constants.getStatus(String.valueOf(100 * step))).thenReturn(status);
        }
        return constants;
    }

    private static Status status(String name, String category) {
        StatusCategory stage = mock(StatusCategory.class);
        when(stage.getKey()).thenReturn(category);
        Status status = mock(Status.class);
        when(status.getName()).thenReturn(name);
        when(status.getStatusCategory()).thenReturn(stage);
        return status;
    }
}

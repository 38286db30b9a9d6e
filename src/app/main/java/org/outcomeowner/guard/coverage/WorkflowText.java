package org.outcomeowner.guard.coverage;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.outcomeowner.outcome.Fingerprint;

/**
 * A workflow as lines of text that are equal for equal workflows: without Jira's note of who changed it last and when, and with meta attributes and
 * arguments, which the engine keeps without order, in the order of the alphabet.
 */
public record WorkflowText(List<String> lines) {
    private static final Set<String> NOTES =
            Set.of("jira.updated.date", "jira.update.author.name", "jira.update.author.key");

    public WorkflowText {
        lines = List.copyOf(lines);
    }

    /** The text of a workflow, live or draft. */
    public static WorkflowText of(JiraWorkflow workflow) {
        return of(workflow.getDescriptor());
    }

    /** The text of a descriptor. */
    public static WorkflowText of(WorkflowDescriptor descriptor) {
        return read(WorkflowUtil.convertDescriptorToXML(descriptor));
    }

    /** The text of a document of a workflow. */
    public static WorkflowText read(String document) {
        List<String> lines = new ArrayList<>();
        List<String> unordered = new ArrayList<>();
        for (String line : document.lines().map(String::stripTrailing).toList()) {
            if (isUnordered(line)) {
                unordered.add(line);
            } else {
                flush(unordered, lines);
                lines.add(line);
            }
        }
        flush(unordered, lines);
        return new WorkflowText(lines);
    }

    /** A descriptor of its own that can be changed without changing anything that is stored. */
    public static WorkflowDescriptor copy(WorkflowDescriptor descriptor) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(WorkflowUtil.convertDescriptorToXML(descriptor));
        } catch (FactoryException e) {
            throw new IllegalStateException("A workflow that Jira wrote can't be read", e);
        }
    }

    /** The whole text. */
    public String text() {
        return String.join("\n", lines);
    }

    /** A short name for it. */
    public String fingerprint() {
        return Fingerprint.of(text());
    }

    private static void flush(List<String> unordered, List<String> lines) {
        Collections.sort(unordered);
        unordered.stream().filter(line -> !isNote(line)).forEach(lines::add);
        unordered.clear();
    }

    private static boolean isUnordered(String line) {
        String element = line.strip();
        return element.startsWith("<meta ") && element.endsWith("</meta>")
                || element.startsWith("<arg ") && element.endsWith("</arg>");
    }

    private static boolean isNote(String line) {
        return NOTES.stream().anyMatch(note -> line.contains("<meta name=\"" + note + "\">"));
    }
}

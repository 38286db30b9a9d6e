package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Descriptors that tests run. */
final class TestWorkflows {
    private TestWorkflows() {}

    /** To Do (1), In Progress (2), Done (3); 11 starts, 21 finishes, 31 cancels from everywhere, 41 is common, 51 stays. */
    static WorkflowDescriptor epic() {
        return WorkflowXml.parse(text("epic-workflow.xml"));
    }

    static String text(String name) {
        try (InputStream in = TestWorkflows.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

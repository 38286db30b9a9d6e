package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Descriptors read before. They are shared: whoever wants to change one parses a copy. */
final class ParsedWorkflows {
    private static final int MOST = 50;

    private final Map<String, WorkflowDescriptor> byText = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WorkflowDescriptor> eldest) {
            return size() > MOST;
        }
    };

    synchronized WorkflowDescriptor of(String xml) {
        return byText.computeIfAbsent(xml, WorkflowXml::parse);
    }
}

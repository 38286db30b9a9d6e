package org.outcomeowner.sandbox.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What OSWorkflow asks for during one operation: descriptors, each read once, and the store. */
final class EngineConfiguration implements Configuration {
    private final Function<String, Optional<WorkflowDescriptor>> descriptors;
    private final WorkflowStore store;
    private final Map<String, WorkflowDescriptor> read = new HashMap<>();

    EngineConfiguration(Function<String, Optional<WorkflowDescriptor>> descriptors, WorkflowStore store) {
        this.descriptors = descriptors;
        this.store = store;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        WorkflowDescriptor known = read.get(name);
        if (known != null) {
            return known;
        }
        WorkflowDescriptor descriptor =
                descriptors.apply(name).orElseThrow(() -> new FactoryException("Unknown workflow name " + name));
        read.put(name, descriptor);
        return descriptor;
    }

    // Not implemented: the sandbox changes workflows through WorkflowManager.

    @Override
    public String getPersistence() {
        throw new UnsupportedOperationException("Configuration.getPersistence");
    }

    @Override
    public Map<?, ?> getPersistenceArgs() {
        throw new UnsupportedOperationException("Configuration.getPersistenceArgs");
    }

    @Override
    public String[] getWorkflowNames() {
        throw new UnsupportedOperationException("Configuration.getWorkflowNames");
    }

    @Override
    public void load(URL url) {
        throw new UnsupportedOperationException("Configuration.load");
    }

    @Override
    public boolean removeWorkflow(String name) {
        throw new UnsupportedOperationException("Configuration.removeWorkflow");
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw new UnsupportedOperationException("Configuration.saveWorkflow");
    }
}

package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.render.TemplateSource;
import org.outcomeowner.sandbox.workflow.builtin.BuiltInModule;

/** A workflow module of Jira itself. */
record BuiltInPartModule(BuiltInModule module) implements PartModule {
    @Override
    public String key() {
        return module.key();
    }

    @Override
    public String name() {
        return module.name();
    }

    @Override
    public String description() {
        return module.description();
    }

    @Override
    public String className() {
        return module.className();
    }

    @Override
    public WorkflowPluginFactory factory() {
        return module.factory().get();
    }

    @Override
    public Optional<TemplateSource> template(String resourceName) {
        return Optional.ofNullable(module.templates().get(resourceName)).map(TemplateSource::host);
    }

    @Override
    public Map<String, String> fixedArguments() {
        return Map.of();
    }

    @Override
    public boolean addableTo(String actionType) {
        return true;
    }
}

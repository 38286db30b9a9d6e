package org.outcomeowner.sandbox.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.render.TemplateSource;

/** A workflow module of an app. Its elements are described in Atlassian's guide "Workflow modules". */
final class AppPartModule implements PartModule {
    private final AppModule module;
    private final PartKind kind;

    AppPartModule(AppModule module, PartKind kind) {
        this.module = module;
        this.kind = kind;
    }

    @Override
    public String key() {
        return module.completeKey();
    }

    @Override
    public String name() {
        return module.name();
    }

    @Override
    public String description() {
        return module.childText("description").orElse("");
    }

    @Override
    public String className() {
        return module.childText(kind.classElement()).map(String::trim).orElse("");
    }

    @Override
    public WorkflowPluginFactory factory() {
        return module.instantiate(WorkflowPluginFactory.class);
    }

    @Override
    public Optional<TemplateSource> template(String resourceName) {
        return module.velocityResource(resourceName).map(path -> TemplateSource.app(module.pluginKey(), path));
    }

    /** Jira writes the module's key into post functions, plugin key and module key without anything between. */
    @Override
    public Map<String, String> fixedArguments() {
        return kind == PartKind.FUNCTION ? Map.of("full.module.key", module.pluginKey() + module.key()) : Map.of();
    }

    @Override
    public boolean addableTo(String actionType) {
        return module.childText("addable")
                .map(types -> Arrays.asList(types.trim().split("[,\\s]+")).contains(actionType))
                .orElse(true);
    }
}

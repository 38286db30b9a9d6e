package org.outcomeowner.sandbox.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The {@code jql-function} modules of the enabled apps, by name. One that cannot be used is left out, and the log says why. */
@Component
final class InstalledFunctions implements AppFunctions, JqlVocabulary {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledFunctions.class);

    private final ObjectProvider<AppModules> apps;
    private volatile Map<String, AppFunction> cached;
    private boolean listening;

    InstalledFunctions(ObjectProvider<AppModules> apps) {
        this.apps = apps;
    }

    @Override
    public Optional<AppFunction> named(String name) {
        return Optional.ofNullable(byName().get(lower(name)));
    }

    @Override
    public List<NamedFunction> appFunctions() {
        return byName().values().stream().map(AppFunction::signature).toList();
    }

    private Map<String, AppFunction> byName() {
        Map<String, AppFunction> present = cached;
        return present == null ? load() : present;
    }

    private synchronized Map<String, AppFunction> load() {
        if (!listening) {
            apps.getObject().addListener(() -> cached = null);
            listening = true;
        }
        if (cached == null) {
            Map<String, AppFunction> loaded = new LinkedHashMap<>();
            apps.getObject().modules("jql-function").forEach(module -> add(module, loaded));
            cached = loaded;
        }
        return cached;
    }

    private static void add(AppModule module, Map<String, AppFunction> loaded) {
        String name = module.childText("fname").orElse("");
        if (name.isEmpty()) {
            LOG.error("JQL function {} is unknown: its name has to be in an element <fname>", module.completeKey());
        } else if (SystemFunctions.knows(name) || loaded.containsKey(lower(name))) {
            LOG.error("JQL function {} is left out: its name “{}” is taken", module.completeKey(), name);
        } else {
            made(module, name).ifPresent(function -> loaded.put(lower(name), function));
        }
    }

    private static Optional<AppFunction> made(AppModule module, String name) {
        try {
            JqlFunction function = module.instantiate(JqlFunction.class);
            boolean list = module.childText("list").map(Boolean::valueOf).orElse(false);
            function.init(new Descriptor(module.completeKey(), name, list));
            return Optional.of(new AppFunction(module.completeKey(), signature(name, function), function));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("JQL function {} cannot be made", module.completeKey(), e);
            return Optional.empty();
        }
    }

    private static NamedFunction signature(String name, JqlFunction function) {
        return new NamedFunction(
                name,
                function.getMinimumNumberOfExpectedArguments(),
                function.isList(),
                Objects.requireNonNull(function.getDataType(), "getDataType() returned null"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private record Descriptor(String getCompleteKey, String getFunctionName, boolean isList)
            implements JqlFunctionModuleDescriptor {}
}

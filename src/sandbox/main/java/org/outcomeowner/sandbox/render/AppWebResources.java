package org.outcomeowner.sandbox.render;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The {@code web-resource} modules. What they depend on and no app has is taken to be part of the host's pages. */
@Component
final class AppWebResources implements WebResources {
    private static final Logger LOG = LoggerFactory.getLogger(AppWebResources.class);

    private final AppModules modules;

    AppWebResources(AppModules modules) {
        this.modules = modules;
    }

    @Override
    public List<String> urls(String context) {
        return urls(modules.modules(ResourceModule.TYPE).stream()
                .map(ResourceModule::new)
                .filter(resource -> resource.isIn(context)));
    }

    @Override
    public List<String> urlsOf(String moduleKey) {
        return urls(modules
                .module(moduleKey)
                .filter(module -> module.type().equals(ResourceModule.TYPE))
                .map(ResourceModule::new)
                .stream());
    }

    private List<String> urls(Stream<ResourceModule> resources) {
        Map<String, List<String>> urls = new LinkedHashMap<>();
        resources.forEach(resource -> add(resource, new HashSet<>(), urls));
        return urls.values().stream().flatMap(List::stream).toList();
    }

    /** Dependencies first; those under way are not gone into again, for they may depend on each other. */
    private void add(ResourceModule resource, Set<String> underWay, Map<String, List<String>> urls) {
        if (resource.isConditional()) {
            LOG.error("Resource {} has a condition, which this host does not imitate: left out", resource.key());
            return;
        }
        if (urls.containsKey(resource.key()) || !underWay.add(resource.key())) {
            return;
        }
        for (String dependency : resource.dependencies()) {
            modules.module(dependency).map(ResourceModule::new).ifPresent(found -> add(found, underWay, urls));
        }
        urls.put(resource.key(), resource.urls());
    }
}

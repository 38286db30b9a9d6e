package org.outcomeowner.sandbox.rest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.springframework.stereotype.Component;

/** The REST applications there are now: the sandbox's own, and one for each enabled {@code rest} module of an app. */
@Component
final class RestApplications {
    private final AppModules modules;
    private final List<HostResource> hostResources;
    private final RestConfigs configs;

    RestApplications(AppModules modules, List<HostResource> hostResources, RestConfigs configs) {
        this.modules = modules;
        this.hostResources = hostResources;
        this.configs = configs;
    }

    /** All of them, each to be started anew. */
    List<Application> all() {
        return Stream.concat(host(), modules.modules("rest").stream().map(this::ofModule))
                .toList();
    }

    /** Runs the action whenever an app comes or goes. */
    void onChange(Runnable action) {
        modules.addListener(action);
    }

    private Stream<Application> host() {
        return hostResources.stream().collect(Collectors.groupingBy(Address::of)).entrySet().stream()
                .map(api ->
                        new Application(api.getKey().api(), api.getKey().version(), configs.forHost(api.getValue())));
    }

    private Application ofModule(AppModule module) {
        String path = module.element().getAttribute("path");
        String version = module.element().getAttribute("version");
        return new Application(path.startsWith("/") ? path : "/" + path, version, configs.forModule(module));
    }

    /**
     * An application to mount.
     *
     * @param path the path below {@code /rest}, beginning with a slash
     * @param version the version that follows it
     * @param config its resources and providers
     */
    record Application(String path, String version, ResourceConfig config) {}

    private record Address(String api, String version) {
        static Address of(HostResource resource) {
            return new Address(resource.api(), resource.version());
        }
    }
}

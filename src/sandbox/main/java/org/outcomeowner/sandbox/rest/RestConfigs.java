package org.outcomeowner.sandbox.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.outcomeowner.sandbox.host.AppModule;
import org.springframework.stereotype.Component;

/** Puts together what a REST application consists of: its resources and the guards that all of them share. */
@Component
final class RestConfigs {
    // Jersey warns of each resource that is handed over as an object; the field keeps the logger's level from being
    // forgotten
    private static final Logger REGISTRATIONS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        REGISTRATIONS.setLevel(Level.SEVERE);
    }

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;

    RestConfigs(JiraAuthenticationContext authentication, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.permissions = permissions;
    }

    /** The sandbox's own resources. */
    ResourceConfig forHost(List<HostResource> resources) {
        ResourceConfig config = guarded();
        resources.forEach(config::register);
        return config;
    }

    /** The resources and providers that the module's bundle holds. */
    ResourceConfig forModule(AppModule module) {
        ResourceConfig config = guarded();
        config.register(new BeansFeature(module.beans()));
        new ResourceScan(module).classes().forEach(config::register);
        return config;
    }

    private ResourceConfig guarded() {
        return new ResourceConfig()
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(MultiPartFeature.class)
                .register(JsonProblemMapper.class)
                .register(new FormTokenFilter())
                .register(new AccessFilter(authentication, permissions));
    }
}

package org.outcomeowner.sandbox;

import java.time.Clock;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the options decide. */
@Configuration(proxyBeanMethods = false)
class HostConfiguration {
    @Bean
    DatabaseLocation databaseLocation(SandboxOptions options) {
        return options.database().map(DatabaseLocation::new).orElseGet(() -> DatabaseLocation.h2(options.home()));
    }

    @Bean
    ThisNode thisNode(SandboxOptions options) {
        return ThisNode.of(options.node());
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}

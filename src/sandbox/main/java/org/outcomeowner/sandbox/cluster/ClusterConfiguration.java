package org.outcomeowner.sandbox.cluster;

import java.time.Clock;
import org.outcomeowner.sandbox.store.SideConnections;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives locks connections of their own: a lock is often taken within a transaction and must not be part of it. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {
    @Bean
    LockRows lockRows(SideConnections connections, Tx tx, Clock clock) {
        return new LockRows(connections::jdbc, tx, clock);
    }
}

package org.outcomeowner.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.rules.ExternalResource;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The host's own packages on an empty database, without apps, pages or a server. */
public final class TestHost extends ExternalResource {
    /** The moment all tests happen at. */
    public static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");

    private final DatabaseLocation location;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestHost(DatabaseLocation location) {
        this.location = location;
    }

    /** On a database in memory. */
    public static TestHost inMemory() {
        return on(DatabaseLocation.inMemory(UUID.randomUUID().toString()));
    }

    /** On the given database, which must be empty. */
    public static TestHost on(DatabaseLocation location) {
        return new TestHost(location);
    }

    /** Adds a collaborator that the packages under test do not bring themselves. */
    public <T> TestHost with(Class<T> type, T bean) {
        context.registerBean(type, () -> bean);
        return this;
    }

    /** Adds a package to the scanned ones. */
    public TestHost scanning(String... packages) {
        for (String name : packages) {
            context.scan("org.outcomeowner.sandbox." + name);
        }
        return this;
    }

    @Override
    protected void before() {
        with(DatabaseLocation.class, location).with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
        scanning("store", "user", "security", "project", "config");
        context.refresh();
    }

    @Override
    protected void after() {
        context.close();
    }

    /** The bean of the type. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }
}

package org.outcomeowner.sandbox;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.rules.ExternalResource;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.render.TemplateEngine;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.outcomeowner.sandbox.user.Translations;
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

    /** Adds issues, fields, workflows and search, with the app installed; events are gathered in the list. */
    public TestHost withIssues(TestApp app, List<Object> events) {
        return with(AppModules.class, app)
                .with(EventPublisher.class, new RecordingPublisher(events))
                .with(Translations.class, locale -> new EchoingTexts(locale))
                .with(TemplateEngine.class, (source, context) -> source + " with " + context.get("value"))
                .scanning("field", "issue", "workflow", "search");
    }

    private record RecordingPublisher(List<Object> events) implements EventPublisher {
        @Override
        public void publish(Object event) {
            events.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException("EventPublisher.register: this one only records");
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException("EventPublisher.unregister: this one only records");
        }

        @Override
        public void unregisterAll() {
            throw new UnsupportedOperationException("EventPublisher.unregisterAll: this one only records");
        }
    }

    /** Texts that are their keys. */
    private record EchoingTexts(Locale getLocale) implements I18nHelper {
        @Override
        public String getText(String key) {
            return key;
        }

        @Override
        public String getText(String key, String value1) {
            return key + List.of(value1);
        }

        @Override
        public String getText(String key, String value1, String value2) {
            return key + List.of(value1, value2);
        }

        @Override
        public String getText(String key, String value1, String value2, String value3) {
            return key + List.of(value1, value2, value3);
        }

        @Override
        public String getText(String key, Object parameters) {
            return key + parameters;
        }
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

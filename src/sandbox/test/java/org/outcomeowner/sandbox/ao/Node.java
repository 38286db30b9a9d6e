package org.outcomeowner.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.function.Supplier;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.store.DatabaseLocation;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A host that knows of tables and nothing else, with one app. Several may share a database. */
final class Node implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Node(DatabaseLocation location) {
        context.registerBean(DatabaseLocation.class, () -> location);
        context.scan("org.outcomeowner.sandbox.store", "org.outcomeowner.sandbox.ao");
        context.refresh();
    }

    /** Enables the app with these entities. */
    ActiveObjects enable(Class<?>... entities) {
        return enable("namespace='test'", () -> null, List.of(), entities);
    }

    /** Enables the app with these entities, and with upgrade tasks that the supplier makes one after the other. */
    ActiveObjects enable(String attributes, Supplier<?> tasks, List<String> taskNames, Class<?>... entities) {
        StringBuilder xml = new StringBuilder("<ao key='ao' " + attributes + ">");
        for (Class<?> entity : entities) {
            xml.append("<entity>").append(entity.getName()).append("</entity>");
        }
        taskNames.forEach(name -> xml.append("<upgradeTask>").append(name).append("</upgradeTask>"));
        List<AppModule> modules =
                new TestApp().module(xml.append("</ao>").toString(), tasks).modules("ao");
        AppTables tables = context.getBean(AppTables.class);
        tables.prepare(TestApp.KEY, modules);
        return tables.forApp(TestApp.KEY);
    }

    AppTables tables() {
        return context.getBean(AppTables.class);
    }

    Tx tx() {
        return context.getBean(Tx.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.outcomeowner.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.outcomeowner.sandbox.store.Tx;

/** Stands for {@link ActiveObjects}: the library does the work, in the host's transactions. */
final class SandboxActiveObjects implements ActiveObjects {
    private final EntityManager entities;
    private final Tx tx;

    SandboxActiveObjects(EntityManager entities, Tx tx) {
        this.entities = entities;
        this.tx = tx;
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        Failures.translated("Tables of %s cannot be made".formatted(names(types)), () -> {
            entities.migrate(types);
            return null;
        });
    }

    @Override
    public void flushAll() {
        entities.flushAll();
    }

    @Override
    public void flush(RawEntity<?>... flushed) {
        entities.flush(flushed);
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return Failures.translated(reading(type), () -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return Failures.translated(reading(type), () -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return Failures.translated(creating(type), () -> entities.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return Failures.translated(creating(type), () -> entities.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... deleted) {
        Failures.translated("Entities cannot be deleted", () -> {
            entities.delete(deleted);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return Failures.translated(
                "Entities of type %s cannot be deleted".formatted(type.getName()),
                () -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return Failures.translated(reading(type), () -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return Failures.translated(reading(type), () -> entities.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return Failures.translated(reading(type), () -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return Failures.translated(reading(type), () -> entities.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        return Failures.translated(reading(type), () -> entities.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        Failures.translated(reading(type), () -> {
            entities.stream(type, streamCallback);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        Failures.translated(reading(type), () -> {
            entities.stream(type, query, streamCallback);
            return null;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return Failures.translated(reading(type), () -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return Failures.translated(reading(type), () -> entities.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return Failures.translated(reading(type), () -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return tx.call(callback::doInTransaction);
    }

    private static String reading(Class<?> type) {
        return "Entities of type %s cannot be read".formatted(type.getName());
    }

    private static String creating(Class<?> type) {
        return "An entity of type %s cannot be created".formatted(type.getName());
    }

    private static String names(Class<?>... types) {
        return Arrays.stream(types).map(Class::getName).collect(Collectors.joining(", "));
    }

    // ---- not imitated ----

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... types) {
        throw new UnsupportedOperationException("ActiveObjects.migrateDestructively");
    }
}

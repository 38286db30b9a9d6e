package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The tables of one app, described by its {@code ao} module. Criteria are SQL conditions with the entity's column names
 * and {@code ?} for values. Whatever the database refuses is a {@link net.java.ao.ActiveObjectsException}.
 *
 * <p>Source: docs.atlassian.com/activeobjects-plugin-parent-pom/2.0.1, same class. What an entity, a query and a parameter
 * are is said by the library {@code net.java.dev.activeobjects} itself.
 */
public interface ActiveObjects {

    /** Makes or completes the tables of the entities; for upgrade tasks, since the module's own are made before use. */
    void migrate(Class<? extends RawEntity<?>>... entities);

    /** As {@link #migrate}, and drops columns and tables that are no longer described. */
    void migrateDestructively(Class<? extends RawEntity<?>>... entities);

    /** Forgets the values that all entities hold, so that they are read again. */
    void flushAll();

    /** Forgets the values that these entities hold. */
    void flush(RawEntity<?>... entities);

    /** The entities with the keys, in their order; null where there is none. */
    <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys);

    /** The entity with the key; null if there is none. */
    <T extends RawEntity<K>, K> T get(Class<T> type, K key);

    /** Inserts a row at once; values of columns that must not be null have to be among the parameters. */
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

    /** As {@link #create(Class, DBParam...)}, with values by column name. */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /** Deletes the rows of the entities. */
    void delete(RawEntity<?>... entities);

    /** Deletes what fulfils the criteria and says how many rows that were. */
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** All entities of the type. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    /** The entities that fulfil the criteria. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

    /** The entities that the query finds, in its order. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /** As {@link #find(Class, Query)}, where the named column of the result holds the key of the entity. */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query);

    /** As {@link #find(Class, String, Query)}, with a whole statement. */
    <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters);

    /** Hands over all entities of the type one after the other, read-only. */
    <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback);

    /** Hands over what the query finds, read-only; the query selects the columns that are going to be read. */
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback);

    /** How many entities of the type there are. */
    <K> int count(Class<? extends RawEntity<K>> type);

    /** How many fulfil the criteria. */
    <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** How many the query finds. */
    <K> int count(Class<? extends RawEntity<K>> type, Query query);

    /** Runs it in the current transaction, or in one of its own; an exception rolls back and is passed on. */
    <T> T executeInTransaction(TransactionCallback<T> callback);
}

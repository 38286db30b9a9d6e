/**
 * The database of the sandbox: where it is, how it is opened and migrated, and transactions. Others use {@link
 * org.outcomeowner.sandbox.store.Tx}, Spring's {@code JdbcClient}, {@link org.outcomeowner.sandbox.store.Rows} and
 * {@link org.outcomeowner.sandbox.store.SandboxProperties}; the tables are in {@code db/migration}.
 */
package org.outcomeowner.sandbox.store;

/**
 * The domain: who owns an outcome, with which authority, by which measures, and what came of it. Immutable values that know only
 * the JDK; every package of the app may use the public types. What people type becomes a value in {@code outcome.input}.
 */
package org.outcomeowner.outcome;

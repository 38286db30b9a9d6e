package org.outcomeowner.policy;

/**
 * Something as it was stored when it was read.
 *
 * @param value what
 * @param revision tells this state from any other; handed back by whoever replaces it
 */
public record Stored<T>(T value, String revision) {}

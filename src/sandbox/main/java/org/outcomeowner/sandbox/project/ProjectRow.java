package org.outcomeowner.sandbox.project;

/** A row of {@code project}. */
record ProjectRow(Long id, String key, String name, String description, String leadKey) {}

package org.outcomeowner.sandbox.config;

/** What statuses, resolutions, priorities and issue types have in common. */
record ConstantRow(String id, String name, String description, long sequence) {}

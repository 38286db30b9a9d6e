package org.outcomeowner.sandbox.rest;

/** Marks a bean as a resource or provider of the sandbox itself, served below {@code /rest}. */
public interface HostResource {
    /** The API it belongs to, as a path below {@code /rest}; Jira's own if not said otherwise. */
    default String api() {
        return "/api";
    }

    /** The version it belongs to. */
    default String version() {
        return "2";
    }
}

package org.outcomeowner.sandbox.rest;

/** Marks a bean as a resource or provider of the sandbox itself, served below {@code /rest/api}. */
public interface HostResource {
    /** The version it belongs to. */
    default String version() {
        return "2";
    }
}

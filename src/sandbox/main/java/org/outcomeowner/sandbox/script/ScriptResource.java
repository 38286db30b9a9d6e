package org.outcomeowner.sandbox.script;

import org.outcomeowner.sandbox.rest.HostResource;

/** A part of {@code /rest/sandbox/1.0}. */
interface ScriptResource extends HostResource {
    @Override
    default String api() {
        return "/sandbox";
    }

    @Override
    default String version() {
        return "1.0";
    }
}

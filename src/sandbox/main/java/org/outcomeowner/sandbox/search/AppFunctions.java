package org.outcomeowner.sandbox.search;

import java.util.Optional;

/** The functions that apps bring. */
@FunctionalInterface
interface AppFunctions {
    /** The function that queries call by this name, in whatever case. */
    Optional<AppFunction> named(String name);
}

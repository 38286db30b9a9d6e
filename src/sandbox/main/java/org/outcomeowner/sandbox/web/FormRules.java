package org.outcomeowner.sandbox.web;

/** Places whose forms are checked by rules of their own, and not by the sandbox's. Every bean of this type is asked. */
@FunctionalInterface
public interface FormRules {
    /** Whether the path below the context path is such a place. */
    boolean cover(String path);
}

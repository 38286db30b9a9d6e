package org.outcomeowner.sandbox.web;

/** Who may open a page. */
public enum Access {
    /** Everybody, logged in or not. */
    ANYBODY,
    /** Whoever is logged in. */
    USER,
    /** Administrators who have repeated their password. */
    ADMINISTRATOR
}

package org.outcomeowner.sandbox.workflow;

/**
 * A condition, validator or post function as a page shows it.
 *
 * @param name of the module it was made with; the class name if no enabled module has the class
 * @param html what the module says of it, escaped
 * @param available false if no enabled app and no part of Jira has the class: transitions then fail
 * @param editable true if it has parameters to edit
 * @param removable false for what every transition needs
 */
public record PartView(
        PartRef ref,
        String name,
        String className,
        String html,
        boolean available,
        boolean editable,
        boolean removable) {}

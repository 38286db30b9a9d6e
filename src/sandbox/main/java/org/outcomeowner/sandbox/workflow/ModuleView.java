package org.outcomeowner.sandbox.workflow;

/**
 * Something that can be added to a transition.
 *
 * @param key identifies it for {@link WorkflowAdmin}
 * @param configurable true if there is a form to fill before it is added
 */
public record ModuleView(String key, String name, String description, boolean configurable) {}

package org.outcomeowner.sandbox.workflow;

/**
 * A workflow or a draft as stored.
 *
 * @param description may be null
 * @param xml the descriptor
 */
record WorkflowRow(long id, String name, String description, String xml, boolean draft) {}

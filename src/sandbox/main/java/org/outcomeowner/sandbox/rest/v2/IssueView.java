package org.outcomeowner.sandbox.rest.v2;

/**
 * How much of an issue to show.
 *
 * @param fields which fields
 * @param changelog whether its history, too
 */
record IssueView(FieldChoice fields, boolean changelog) {}

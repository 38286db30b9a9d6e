package org.outcomeowner.sandbox.workflow;

import java.time.Instant;

/**
 * A workflow or a draft as stored.
 *
 * @param description may be null
 * @param xml the descriptor
 * @param builtIn true for the workflow that nobody can change
 * @param authorKey who changed it last; null if nobody did or was logged in
 */
record WorkflowRow(
        long id,
        String name,
        String description,
        String xml,
        boolean builtIn,
        boolean draft,
        Instant updated,
        String authorKey) {}

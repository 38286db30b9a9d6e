package org.outcomeowner.guard.coverage;

import java.time.Instant;
import java.util.Optional;

/**
 * The unpublished version of a workflow.
 *
 * @param author who changed it last, by full name; empty where Jira does not say
 * @param changed when; empty where Jira does not say
 * @param differs whether publishing it would change anything
 */
public record Draft(Optional<String> author, Optional<Instant> changed, boolean differs) {}

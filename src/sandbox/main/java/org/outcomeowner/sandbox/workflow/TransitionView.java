package org.outcomeowner.sandbox.workflow;

import java.util.List;
import java.util.Optional;

/**
 * A transition as a page shows it.
 *
 * @param type {@code initial}, {@code global}, {@code common} or {@code ordinary}
 * @param from names of the steps it leads out of; none for an initial or global one
 * @param to name of the step it leads to; empty if it stays
 * @param branches names of the steps that its conditional results lead to
 * @param screenId its screen, if it has one
 */
public record TransitionView(
        int id,
        String name,
        String type,
        List<String> from,
        Optional<String> to,
        List<String> branches,
        Optional<Long> screenId,
        List<PartView> conditions,
        List<PartView> validators,
        List<PartView> functions) {}

package org.outcomeowner.sandbox.workflow;

/**
 * Which part of a transition is meant.
 *
 * @param actionId the transition
 * @param index its place among the parts of its kind, from 0
 */
public record PartRef(int actionId, PartKind kind, int index) {}

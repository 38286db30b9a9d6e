/**
 * <em>Guard it</em> and its undo: what a workflow lacks ({@code GuardPlan}), the change through a draft ({@code Guarding}), the way back
 * ({@code Undoing}) and the records in the app's own tables that make it possible.
 */
package org.outcomeowner.guard.coverage.change;

/**
 * The panel <em>Outcome</em> of the issue view: who owns the result, what came of it and what is missing before the epic may close. The descriptor
 * names {@code OutcomePanelContext} and {@code HasOutcomeFields}; everything a template sees is a map, a list or a text.
 */
package org.outcomeowner.panel;

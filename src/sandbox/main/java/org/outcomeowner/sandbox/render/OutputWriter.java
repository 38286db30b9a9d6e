package org.outcomeowner.sandbox.render;

import java.io.StringWriter;

/**
 * Takes what goes to the browser. Velocity fills in references within string literals through a writer of its own: those are
 * values yet, and are escaped when they come here.
 */
final class OutputWriter extends StringWriter {}

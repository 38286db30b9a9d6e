/**
 * Closes that nobody proved: what a {@code Flag} is, by which path an epic was closed as far as its history tells, and when a flag opens and is
 * cleared. Plain Java; the detector, the sweeps, the register and the panel ask here.
 */
package org.outcomeowner.rules.bypass;

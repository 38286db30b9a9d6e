/**
 * No close goes unseen: the detector that looks at an epic, the listener and the sweeps that bring it there, the record of flags and what follows a
 * flag. Panel, register, REST and JQL read {@code Flags} and {@code FlagRegister}; what an epic lacks is decided in {@code rules}.
 * {@code guard.coverage} watches the gate itself: the map of all ways into Done, and the alarm when a guard is lost.
 */
package org.outcomeowner.guard;

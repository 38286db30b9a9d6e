/**
 * No close goes unseen: the detector that looks at an epic, the listener and the sweeps that bring it there, the record of flags and what follows a
 * flag. Panel, register, REST and JQL read {@code Flags} and {@code FlagRegister}; what an epic lacks is decided in {@code rules}.
 */
package org.outcomeowner.guard;

/** The annotation processor that writes the Spring Scanner index of an app. Used by the compiler alone; nothing of it is shipped. */
package org.outcomeowner.scanner;

/**
 * The annotation processor that writes the Spring Scanner index of an app. Used by the compiler alone, which finds
 * {@link org.outcomeowner.scanner.ScannerIndexProcessor} by its service entry; nothing of it is shipped.
 */
package org.outcomeowner.scanner;

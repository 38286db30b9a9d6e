/**
 * What an outcome must have to be started or closed, and who can mend what is missing. Every decision of the app is taken here:
 * {@code Readiness} is the entry, {@code Policy} and the requirements its settings, {@code MessageText} its words.
 */
package org.outcomeowner.rules;

/**
 * Reads policies from what was typed, for pages and REST alike. {@code PolicyParser} turns a {@code PolicyDraft} into a policy or into every error at
 * its field; {@code Known} is how it asks what exists.
 */
package org.outcomeowner.rules.input;

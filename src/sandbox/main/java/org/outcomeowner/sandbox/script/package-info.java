/**
 * What scripts and apps do to issues besides what pages offer, for tests and demonstrations: {@code /rest/sandbox/1.0}, the sandbox's
 * own, for system administrators.
 */
package org.outcomeowner.sandbox.script;

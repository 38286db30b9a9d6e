/** The {@code webwork1} actions of apps: found by their address, guarded, given what was sent, and shown. */
package org.outcomeowner.sandbox.web.action;

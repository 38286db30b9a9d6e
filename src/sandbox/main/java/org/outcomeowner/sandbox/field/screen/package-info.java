/**
 * Which fields stand on which screen, which screen an operation shows, and which fields are required or hidden. Others
 * use Jira's managers and, to set things up, {@link org.outcomeowner.sandbox.field.screen.ScreenAdmin}.
 */
package org.outcomeowner.sandbox.field.screen;

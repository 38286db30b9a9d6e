/**
 * REST: the resources of apps, mounted where their descriptors say and guarded by the annotations Jira honours, and the
 * sandbox's own in the packages below. Others register resources of the host as {@link
 * org.outcomeowner.sandbox.rest.HostResource} beans.
 */
package org.outcomeowner.sandbox.rest;

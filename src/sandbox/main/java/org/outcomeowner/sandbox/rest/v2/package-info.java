/**
 * The part of Jira's own REST API, version 2, that clients of an app need, with the shapes of the Jira Data Center REST
 * documentation. Nothing here is used by other packages.
 */
package org.outcomeowner.sandbox.rest.v2;

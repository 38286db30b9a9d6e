/**
 * The app's REST interface, {@code /rest/outcome-owner/1.0}: outcomes and their readiness to read, measurements and decision authority to write. The
 * host finds the resource and the exception mappers by their annotations; docs/rest-api.md describes them for callers.
 */
package org.outcomeowner.rest;

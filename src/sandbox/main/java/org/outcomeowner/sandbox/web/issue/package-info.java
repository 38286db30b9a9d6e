/** Pages about projects and issues: lists, forms, transitions and the issue itself. Nothing here is used by other packages. */
package org.outcomeowner.sandbox.web.issue;

/** Pages that change several issues at once: transitions, moves and archiving, with a report per issue. Nothing here is for others. */
package org.outcomeowner.sandbox.web.bulk;

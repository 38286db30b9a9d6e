/** Pages for administrators: apps, workflows, custom fields and users. Nothing here is used by other packages. */
package org.outcomeowner.sandbox.web.admin;

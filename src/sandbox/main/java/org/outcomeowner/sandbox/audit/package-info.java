/** The audit log. Pages use {@link org.outcomeowner.sandbox.audit.AuditLog}. */
package org.outcomeowner.sandbox.audit;

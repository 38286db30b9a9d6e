package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * Writes the audit log.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class; use in github.com/mailru/jira-plugins-mrimsender.
 */
public interface AuditService {
    /** Writes the event down; the host adds who, when and from where. */
    void audit(AuditEvent event);
}

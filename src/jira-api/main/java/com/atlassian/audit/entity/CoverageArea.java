package com.atlassian.audit.entity;

/**
 * What part of the product an event is about.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class.
 */
public enum CoverageArea {
    AUDIT_LOG,
    ECOSYSTEM,
    END_USER_ACTIVITY,
    GLOBAL_CONFIG_AND_ADMINISTRATION,
    LOCAL_CONFIG_AND_ADMINISTRATION,
    PERMISSIONS,
    SECURITY,
    USER_MANAGEMENT
}

package com.atlassian.audit.entity;

/**
 * From which setting of the log on an event is kept.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class.
 */
public enum CoverageLevel {
    BASE,
    ADVANCED,
    FULL
}

package com.atlassian.jira.issue.customfields.option;

/**
 * One option of a select list.
 *
 * <p>Source: Jira 7 Javadoc, docs.atlassian.com/jira/latest, JqlSelectOptionsUtil and FieldConfig; scripts in public answers that read
 * {@code optionId} and {@code value}.
 */
public interface Option {
    /** Its id, which is what issues hold. */
    Long getOptionId();

    /** Its text, as people see it. */
    String getValue();

    /** Its place in the administrator's order, from 0. */
    Long getSequence();

    /** Whether it can be chosen no more; issues that have it keep it. */
    Boolean getDisabled();
}

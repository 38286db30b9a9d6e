package org.outcomeowner.sandbox.field.type;

import com.atlassian.jira.issue.customfields.option.Option;

/** An option as the database has it. Its text is what templates print. */
record StoredOption(Long optionId, String value, Long sequence, boolean disabled) implements Option {
    @Override
    public Long getOptionId() {
        return optionId;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public Boolean getDisabled() {
        return disabled;
    }

    @Override
    public String toString() {
        return value;
    }
}

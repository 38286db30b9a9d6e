package org.outcomeowner.sandbox.config;

import com.atlassian.jira.issue.IssueConstant;

/** The shared half of the constants; names are not translated in the sandbox. */
interface StoredConstant extends IssueConstant {
    ConstantRow row();

    @Override
    default String getId() {
        return row().id();
    }

    @Override
    default String getName() {
        return row().name();
    }

    @Override
    default String getNameTranslation() {
        return row().name();
    }

    @Override
    default String getDescription() {
        return row().description();
    }

    @Override
    default Long getSequence() {
        return row().sequence();
    }
}

package org.outcomeowner.sandbox.field.form;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.MutableIssue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Those of Jira's own fields that differ in names only. */
@Configuration(proxyBeanMethods = false)
class SystemFormFields {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_TEXT = 32_767;

    @Bean
    FormField summaryField() {
        return new TextFormField(
                new TextFormField.Name(IssueFieldConstants.SUMMARY, "Summary"),
                LONGEST_SUMMARY,
                Issue::getSummary,
                MutableIssue::setSummary);
    }

    @Bean
    FormField descriptionField() {
        return new TextFormField(
                new TextFormField.Name(IssueFieldConstants.DESCRIPTION, "Description"),
                LONGEST_TEXT,
                Issue::getDescription,
                MutableIssue::setDescription);
    }

    @Bean
    FormField environmentField() {
        return new TextFormField(
                new TextFormField.Name(IssueFieldConstants.ENVIRONMENT, "Environment"),
                LONGEST_TEXT,
                Issue::getEnvironment,
                MutableIssue::setEnvironment);
    }

    @Bean
    FormField resolutionField(ConstantsManager constants) {
        return new ConstantField(
                new TextFormField.Name(IssueFieldConstants.RESOLUTION, "Resolution"),
                constants::getResolutions,
                Issue::getResolution,
                MutableIssue::setResolutionId);
    }

    @Bean
    FormField priorityField(ConstantsManager constants) {
        return new ConstantField(
                new TextFormField.Name(IssueFieldConstants.PRIORITY, "Priority"),
                constants::getPriorities,
                Issue::getPriority,
                MutableIssue::setPriorityId);
    }
}

package org.outcomeowner.sandbox.field;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.ProjectManager;
import org.springframework.stereotype.Component;

/** What a custom field needs to answer questions about itself. */
@Component
record FieldHost(
        FieldTypes types,
        FieldSearchers searchers,
        ContextRows contexts,
        ProjectManager projects,
        ConstantsManager constants) {}

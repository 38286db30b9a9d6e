package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import org.springframework.stereotype.Component;

/** What an issue needs to turn its ids into objects. */
@Component
record IssueLookups(ProjectManager projects, ConstantsManager constants, UserManager users, Editability editability) {}

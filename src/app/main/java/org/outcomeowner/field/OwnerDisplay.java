package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.outcomeowner.jira.JiraTexts;
import org.springframework.stereotype.Component;

/** Shows owners: in forms, on pages and over REST. */
@Component
final class OwnerDisplay {
    private final UserManager userManager;
    private final UserBeanFactory userBeanFactory;
    private final JiraAuthenticationContext authenticationContext;
    private final JiraTexts texts;

    OwnerDisplay(
            UserManager userManager,
            UserBeanFactory userBeanFactory,
            JiraAuthenticationContext authenticationContext,
            JiraTexts texts) {
        this.userManager = userManager;
        this.userBeanFactory = userBeanFactory;
        this.authenticationContext = authenticationContext;
        this.texts = texts;
    }

    /** The user behind a stored key; null when the user is gone, as Jira counts a value that can't be read. */
    ApplicationUser byKey(String key) {
        return userManager.getUserByKey(key);
    }

    OwnerForm form(Issue issue, CustomField field) {
        return new OwnerForm(userManager, issue, field);
    }

    OwnerView view() {
        return new OwnerView(texts.forCurrentUser());
    }

    /** The JSON of a user as Jira shows it to the current one; null for null. */
    JsonData json(ApplicationUser user) {
        return new JsonData(
                user == null ? null : userBeanFactory.createBean(user, authenticationContext.getLoggedInUser()));
    }
}

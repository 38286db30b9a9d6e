package com.atlassian.jira.issue.fields.rest.json;

import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Makes the JSON of users.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy; compiled use on Jira 10.3 and 11.3 in
 * github.com/alanmosely/jira-watcher-field-plugin.
 */
public interface UserBeanFactory {

    /** The JSON of a user as another user may see it; null for a null user. */
    UserJsonBean createBean(ApplicationUser user, ApplicationUser loggedInUser);
}

package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * All fields, system and custom.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; compiled use on Jira 11.0 in
 * github.com/atlassian-labs/atlassian-slack-integration-server.
 */
public interface FieldManager {

    /** Field by id; null if there is none. */
    Field getField(String id);

    /** Custom field by id; null if there is none. */
    CustomField getCustomField(String id);

    /** Field by id, if it can be placed on screens; null otherwise. */
    OrderableField getOrderableField(String id);

    /** True if the id belongs to a custom field. */
    boolean isCustomField(String id);

    /** Custom fields that apply to an issue and are not hidden from the user. */
    Set<CustomField> getAvailableCustomFields(ApplicationUser remoteUser, Issue issue);
}

package com.atlassian.jira.issue.fields.rest.json.beans;

import java.util.Map;

/**
 * JSON of a user.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; properties as in the REST API's user documents.
 */
public class UserJsonBean {

    private String self;
    private String name;
    private String key;
    private String emailAddress;
    private Map<String, String> avatarUrls;
    private String displayName;
    private boolean active;

    /** URL of the user. */
    public String getSelf() {
        return self;
    }

    /** Sets {@link #getSelf()}. */
    public void setSelf(String self) {
        this.self = self;
    }

    /** User name. */
    public String getName() {
        return name;
    }

    /** Sets {@link #getName()}. */
    public void setName(String name) {
        this.name = name;
    }

    /** User key. */
    public String getKey() {
        return key;
    }

    /** Sets {@link #getKey()}. */
    public void setKey(String key) {
        this.key = key;
    }

    /** E-mail address; null if the viewer may not see it. */
    public String getEmailAddress() {
        return emailAddress;
    }

    /** Sets {@link #getEmailAddress()}. */
    public void setEmailAddress(String emailAddress) {
        this.emailAddress = emailAddress;
    }

    /** URLs of the avatar by size such as {@code 48x48}. */
    public Map<String, String> getAvatarUrls() {
        return avatarUrls;
    }

    /** Sets {@link #getAvatarUrls()}. */
    public void setAvatarUrls(Map<String, String> avatarUrls) {
        this.avatarUrls = avatarUrls;
    }

    /** How the user is shown. */
    public String getDisplayName() {
        return displayName;
    }

    /** Sets {@link #getDisplayName()}. */
    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** False if the user can't log in any more. */
    public boolean isActive() {
        return active;
    }

    /** Sets {@link #isActive()}. */
    public void setActive(boolean active) {
        this.active = active;
    }
}

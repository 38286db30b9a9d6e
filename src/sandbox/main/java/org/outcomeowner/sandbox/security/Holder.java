package org.outcomeowner.sandbox.security;

import java.util.Objects;

/**
 * Whom a permission or a security level is granted to, under the names that Jira's REST API documents for holders.
 *
 * @param type the kind of holder
 * @param parameter the group's name, role's id, user's key or custom field's id; null where the type needs none
 */
public record Holder(Type type, String parameter) {
    /** The kinds of holders the sandbox knows. */
    public enum Type {
        ANYONE("anyone"),
        LOGGED_IN("applicationRole"),
        GROUP("group"),
        ROLE("projectRole"),
        USER("user"),
        REPORTER("reporter"),
        ASSIGNEE("assignee"),
        PROJECT_LEAD("projectLead"),
        USER_FIELD("userCustomField");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        static Type of(String key) {
            for (Type type : values()) {
                if (type.key.equals(key)) {
                    return type;
                }
            }
            throw new IllegalStateException("Holder type “" + key + "” is unknown");
        }
    }

    /** Refuses a holder without a kind. */
    public Holder {
        Objects.requireNonNull(type, "type");
    }

    /** Everybody, people who are not logged in included. */
    public static Holder anyone() {
        return new Holder(Type.ANYONE, null);
    }

    /** Everybody who is logged in. */
    public static Holder loggedIn() {
        return new Holder(Type.LOGGED_IN, null);
    }

    /** The members of the group. */
    public static Holder group(String name) {
        return new Holder(Type.GROUP, name);
    }

    /** Those who have the role in the project at hand. */
    public static Holder role(long roleId) {
        return new Holder(Type.ROLE, Long.toString(roleId));
    }

    /** One user. */
    public static Holder user(String userKey) {
        return new Holder(Type.USER, userKey);
    }

    /** The reporter of the issue at hand. */
    public static Holder reporter() {
        return new Holder(Type.REPORTER, null);
    }

    /** The assignee of the issue at hand. */
    public static Holder assignee() {
        return new Holder(Type.ASSIGNEE, null);
    }

    /** The lead of the project at hand. */
    public static Holder projectLead() {
        return new Holder(Type.PROJECT_LEAD, null);
    }

    /** The user, or users, in the custom field of the issue at hand; the field's type must be aware of it. */
    public static Holder userField(String customFieldId) {
        return new Holder(Type.USER_FIELD, customFieldId);
    }
}

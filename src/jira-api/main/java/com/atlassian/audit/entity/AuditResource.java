package com.atlassian.audit.entity;

import java.util.Objects;

/**
 * A thing that an event was about.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1, same class; use in github.com/mailru/jira-plugins-mrimsender.
 */
public class AuditResource {

    private final String name;
    private final String type;
    private final String id;

    private AuditResource(Builder builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.id = builder.id;
    }

    /** Starts one with its name and the name of its kind. */
    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** What kind of thing it is. */
    public String getType() {
        return type;
    }

    /** Its id; null if it has none. */
    public String getId() {
        return id;
    }

    /** Collects what makes up a resource. */
    public static class Builder {

        private final String name;
        private final String type;
        private String id;

        private Builder(String name, String type) {
            this.name = Objects.requireNonNull(name, "name");
            this.type = Objects.requireNonNull(type, "type");
        }

        /** Its id. */
        public Builder id(String newId) {
            id = newId;
            return this;
        }

        /** The resource. */
        public AuditResource build() {
            return new AuditResource(this);
        }
    }
}

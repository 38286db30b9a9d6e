package com.atlassian.jira.workflow;

/**
 * What a transition leaves unchecked.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in github.com/atlascommunity/jira-plugins-groovy.
 */
public class TransitionOptions {

    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;

    private TransitionOptions(Builder builder) {
        this.skipConditions = builder.skipConditions;
        this.skipValidators = builder.skipValidators;
        this.skipPermissions = builder.skipPermissions;
    }

    /** Checks everything. */
    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    /** True if conditions are not asked. */
    public boolean skipConditions() {
        return skipConditions;
    }

    /** True if validators are not asked. */
    public boolean skipValidators() {
        return skipValidators;
    }

    /** True if permissions are not asked. */
    public boolean skipPermissions() {
        return skipPermissions;
    }

    /** Collects what is left unchecked. */
    public static class Builder {

        private boolean skipConditions;
        private boolean skipValidators;
        private boolean skipPermissions;

        /** Conditions are not asked. */
        public Builder skipConditions() {
            this.skipConditions = true;
            return this;
        }

        /** Validators are not asked. */
        public Builder skipValidators() {
            this.skipValidators = true;
            return this;
        }

        /** Permissions are not asked. */
        public Builder skipPermissions() {
            this.skipPermissions = true;
            return this;
        }

        /** The options collected so far. */
        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}

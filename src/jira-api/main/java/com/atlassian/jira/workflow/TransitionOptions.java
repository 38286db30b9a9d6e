package com.atlassian.jira.workflow;

/**
 * What a transition leaves unchecked.
 *
 * <p>Source: Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest; use in github.com/atlascommunity/jira-plugins-groovy
 * and github.com/mailru/jira-plugins-mrimsender.
 */
public class TransitionOptions {

    private final boolean skipConditions;
    private final boolean skipValidators;
    private final boolean skipPermissions;
    private final boolean automaticTransition;

    private TransitionOptions(Builder builder) {
        this.skipConditions = builder.skipConditions;
        this.skipValidators = builder.skipValidators;
        this.skipPermissions = builder.skipPermissions;
        this.automaticTransition = builder.automaticTransition;
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

    /** True if the transition is run by a program and not by a person. */
    public boolean isAutomaticTransition() {
        return automaticTransition;
    }

    /** Collects what is left unchecked. */
    public static class Builder {

        private boolean skipConditions;
        private boolean skipValidators;
        private boolean skipPermissions;
        private boolean automaticTransition;

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

        /** The transition is run by a program; this alone leaves nothing unchecked. */
        public Builder setAutomaticTransition() {
            this.automaticTransition = true;
            return this;
        }

        /** The options collected so far. */
        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}

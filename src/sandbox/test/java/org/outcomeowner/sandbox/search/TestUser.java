package org.outcomeowner.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;

/** Somebody who searches. */
record TestUser(String name, boolean active) implements ApplicationUser {
    static ApplicationUser named(String name) {
        return new TestUser(name, true);
    }

    @Override
    public Long getId() {
        return 1L;
    }

    @Override
    public String getKey() {
        return "KEY-" + name;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return "The " + name;
    }

    @Override
    public String getEmailAddress() {
        return name + "@example.com";
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }

    @Override
    public boolean isActive() {
        return active;
    }
}

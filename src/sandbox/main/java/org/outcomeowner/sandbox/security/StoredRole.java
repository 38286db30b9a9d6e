package org.outcomeowner.sandbox.security;

import com.atlassian.jira.security.roles.ProjectRole;

/** A row of {@code project_role}. */
record StoredRole(Long id, String name, String description) implements ProjectRole {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}

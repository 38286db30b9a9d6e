package org.outcomeowner.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;

/** A row of {@code app_user}. The key never changes and, as in Jira since version 8, does not equal the name. */
record StoredUser(Long id, String key, String name, String displayName, String email, boolean active, String locale)
        implements ApplicationUser {
    private static final long DIRECTORY = 1L;

    Optional<Locale> preferredLocale() {
        return Optional.ofNullable(locale).map(tag -> Locale.forLanguageTag(tag.replace('_', '-')));
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
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
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public long getDirectoryId() {
        return DIRECTORY;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    /** Two readings of one user are equal, whatever has been edited between them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && key.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}

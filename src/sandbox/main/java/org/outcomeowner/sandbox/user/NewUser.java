package org.outcomeowner.sandbox.user;

/**
 * What an administrator types to create a user.
 *
 * @param name the login name, without blanks
 * @param displayName the full name
 * @param email the mail address
 * @param password the password in clear; only its hash is stored
 */
public record NewUser(String name, String displayName, String email, String password) {
    /** Refuses names nobody could log in with. */
    public NewUser {
        if (name == null || name.isBlank() || name.contains(" ")) {
            throw new IllegalArgumentException("User name “%s” must not be blank or contain blanks".formatted(name));
        }
    }

    @Override
    public String toString() {
        return "NewUser[" + name + "]";
    }
}

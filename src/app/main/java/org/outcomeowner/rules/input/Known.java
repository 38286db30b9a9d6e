package org.outcomeowner.rules.input;

import java.util.Optional;

/** What exists, so that a policy names nothing else. */
public interface Known {
    /** Whether there is an issue type with this id. */
    boolean issueType(String id);

    /** Whether there is a group of this name. */
    boolean group(String name);

    /** Whether there is a project role with this id. */
    boolean role(long id);

    /** The key of the user with this login name; empty when there is none. */
    Optional<String> userKey(String name);

    /** The login name of the user with this key; the key itself when the user is gone. */
    String userName(String key);
}

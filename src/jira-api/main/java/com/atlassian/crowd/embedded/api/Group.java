package com.atlassian.crowd.embedded.api;

/**
 * A group of users.
 *
 * <p>Source: docs.atlassian.com/atlassian-crowd, package com.atlassian.crowd.embedded.api.
 */
public interface Group {
    /** Name, which identifies it. */
    String getName();
}

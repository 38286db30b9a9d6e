package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * Knows where users are.
 *
 * <p>Source: implementing class in the Bamboo 8.0.4 Javadoc, docs.atlassian.com/atlassian-bamboo/8.0.4/com/atlassian/sal/bamboo/timezone.
 */
public interface TimeZoneManager {
    /** The time zone of the current user; the default one when nobody is logged in. */
    TimeZone getUserTimeZone();

    /** The time zone of the server. */
    TimeZone getDefaultTimeZone();
}

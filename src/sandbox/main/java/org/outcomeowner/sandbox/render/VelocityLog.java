package org.outcomeowner.sandbox.render;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends Velocity's own messages to the log. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.velocity");

    @Override
    public void init(RuntimeServices services) {
        // needs nothing
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    /** Errors are thrown as well, and reported by whoever catches them. */
    @Override
    public void log(int level, String message, Throwable cause) {
        if (level == WARN_ID) {
            LOG.warn(message, cause);
        } else {
            LOG.debug(message, cause);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level == WARN_ID ? LOG.isWarnEnabled() : LOG.isDebugEnabled();
    }
}

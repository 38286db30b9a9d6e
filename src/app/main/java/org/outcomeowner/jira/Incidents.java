package org.outcomeowner.jira;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Failures of ours: the log has the cause, and whoever was refused gets an id to find it by. */
@Component
public class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Writes into the log what could not be done, and why. The id stands beside it. */
    public String report(String what, Throwable cause) {
        String id = UUID.randomUUID().toString();
        LOG.error("{} [{}]", what, id, cause);
        return id;
    }
}

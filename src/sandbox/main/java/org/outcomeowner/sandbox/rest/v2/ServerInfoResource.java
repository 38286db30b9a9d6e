package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /serverInfo}: the version whose behaviour is imitated, and a title that says what this really is. */
@Path("/serverInfo")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class ServerInfoResource implements HostResource {
    private static final List<Integer> VERSION = List.of(11, 3, 0);
    private static final int BUILD = 1103000;

    private final Links links;
    private final Clock clock;

    ServerInfoResource(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What a client asks first; open to everybody, as in Jira. */
    @GET
    @UnrestrictedAccess
    public Map<String, Object> get() {
        return Json.object()
                .with("baseUrl", links.base())
                .with("version", "11.3.0")
                .with("versionNumbers", VERSION)
                .with("deploymentType", "Server")
                .with("buildNumber", BUILD)
                .withTime("serverTime", Timestamp.from(clock.instant()))
                .with("serverTitle", "Sandbox")
                .map();
    }
}

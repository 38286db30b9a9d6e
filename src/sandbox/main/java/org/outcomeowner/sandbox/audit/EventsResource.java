package org.outcomeowner.sandbox.audit;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.outcomeowner.sandbox.rest.JsonErrors;
import org.springframework.stereotype.Component;

/**
 * {@code GET /rest/auditing/1.0/events}: the log, newest first, for administrators.
 *
 * <p>Source: confluence.atlassian.com/jiracore, "Audit log improvements for developers".
 */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@Component
public final class EventsResource implements HostResource {
    private static final int MOST = 10_000;

    private final AuditLog log;
    private final EventJson json;

    EventsResource(AuditLog log, EventJson json) {
        this.log = log;
        this.json = json;
    }

    @Override
    public String api() {
        return "/auditing";
    }

    @Override
    public String version() {
        return "1.0";
    }

    /** A page of the events that contain the text and lie between two ISO 8601 moments. */
    @GET
    public Response events(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("200") int limit) {
        try {
            return page(query(search, from, to), Math.max(0, offset), Math.max(1, Math.min(limit, MOST)));
        } catch (DateTimeException e) {
            return JsonErrors.response(400, "from and to must be ISO 8601 moments such as 2026-11-23T10:00:00Z.");
        }
    }

    private static AuditQuery query(String search, String from, String to) {
        AuditQuery query = AuditQuery.containing(search);
        query = from.isEmpty() ? query : query.since(Instant.parse(from));
        return to.isEmpty() ? query : query.until(Instant.parse(to));
    }

    private Response page(AuditQuery query, int offset, int limit) {
        List<AuditEntry> found = log.find(query, offset, limit + 1);
        boolean last = found.size() <= limit;
        List<Map<String, Object>> entities =
                found.stream().limit(limit).map(json::of).toList();
        return Response.ok(Map.of("entities", entities, "pagingInfo", EventJson.paging(last, entities.size(), offset)))
                .build();
    }
}

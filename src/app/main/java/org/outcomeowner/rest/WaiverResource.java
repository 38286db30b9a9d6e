package org.outcomeowner.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The waiver of an epic. Anybody who sees the epic may ask for one; whom the policy names may grant it, but not the one who asked and not the owner of the
 * result. Each call answers with the outcome. Errors are those of {@link OutcomesResource}.
 */
@Path("outcomes/{key}/waiver")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WaiverResource {
    private final OutcomeReader outcomes;
    private final WaiverService waivers;

    @Inject
    public WaiverResource(OutcomeReader outcomes, WaiverService waivers) {
        this.outcomes = outcomes;
        this.waivers = waivers;
    }

    /**
     * Asks for one: {@code {"reason":"…","expires":"2026-12-31"}}. 400 without a reason, for a day that is not in the policy's bounds, and when the epic is
     * closed or has one already.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String ask(@PathParam("key") String key, String body) {
        waivers.ask(key, body);
        return outcomes.outcome(key);
    }

    /**
     * Grants it, {@code {"granted":true}}, or takes it back, declines or revokes it, {@code {"granted":false}}. 403 for whoever may not; whoever asked for it may
     * take it back.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public String decide(@PathParam("key") String key, String body) {
        waivers.decide(key, body);
        return outcomes.outcome(key);
    }
}

package org.outcomeowner.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Outcomes of issues. Everything is done with the rights of the caller: an issue that the caller can't see is answered like one that does not exist
 * (404), writing needs the right to edit it (403). Errors have Jira's shape, {@code {"errorMessages":[],"errors":{}}}.
 */
@Path("outcomes/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class OutcomesResource {
    private final OutcomeReader outcomes;
    private final MeasurementService measurements;
    private final AuthorityService authorities;

    @Inject
    public OutcomesResource(OutcomeReader outcomes, MeasurementService measurements, AuthorityService authorities) {
        this.outcomes = outcomes;
        this.measurements = measurements;
        this.authorities = authorities;
    }

    /** The outcome with its verdict and whatever stands against closing. */
    @GET
    public String get(@PathParam("key") String key) {
        return outcomes.outcome(key);
    }

    /** Every rule for starting and for closing, and how it fares. */
    @GET
    @Path("readiness")
    public String readiness(@PathParam("key") String key) {
        return outcomes.readiness(key);
    }

    /**
     * Records what one measure came to and answers with the outcome. Numbers are exact decimals, days are {@code 2026-12-31} and not later than today
     * where the caller is. 400 names each rule that was broken, 409 a {@code revision} that is not the present one.
     */
    @POST
    @Path("measurements")
    @Consumes(MediaType.APPLICATION_JSON)
    public String record(@PathParam("key") String key, String body) {
        measurements.record(key, body);
        return outcomes.outcome(key);
    }

    /** Grants the owner the right to decide, or withdraws it, and answers with the outcome. 400 when the owner is the caller or nobody. */
    @PUT
    @Path("authority")
    @Consumes(MediaType.APPLICATION_JSON)
    public String authorize(@PathParam("key") String key, String body) {
        authorities.set(key, body);
        return outcomes.outcome(key);
    }
}

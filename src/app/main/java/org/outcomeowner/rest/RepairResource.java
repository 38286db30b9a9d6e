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
 * What the panel mends in place: one part of an outcome at a time. Each call answers with the outcome; rights and errors are those of
 * {@link OutcomesResource}.
 */
@Path("outcomes/{key}/repair")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class RepairResource {
    private final OutcomeReader outcomes;
    private final RepairService repairs;
    private final AuthorityPlea pleas;

    @Inject
    public RepairResource(OutcomeReader outcomes, RepairService repairs, AuthorityPlea pleas) {
        this.outcomes = outcomes;
        this.repairs = repairs;
        this.pleas = pleas;
    }

    /** Names the owner: {@code {"name":"olivia"}}, by login name. An authority that another owner had lapses. */
    @PUT
    @Path("owner")
    @Consumes(MediaType.APPLICATION_JSON)
    public String owner(@PathParam("key") String key, String body) {
        repairs.setOwner(key, body);
        return outcomes.outcome(key);
    }

    /** Says what was learned: {@code {"insight":"…"}}. */
    @PUT
    @Path("insight")
    @Consumes(MediaType.APPLICATION_JSON)
    public String insight(@PathParam("key") String key, String body) {
        repairs.setInsight(key, body);
        return outcomes.outcome(key);
    }

    /**
     * Asks for the right to decide, {@code {}}, with a comment in the name of the caller that mentions the lead of the project. 403 for whoever may not
     * comment, 400 when the last comment asks already or the owner has the right.
     */
    @POST
    @Path("authority-plea")
    @Consumes(MediaType.APPLICATION_JSON)
    public String askForAuthority(@PathParam("key") String key, String body) {
        pleas.make(key, body);
        return outcomes.outcome(key);
    }
}

package org.outcomeowner.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The waivers of all epics that the caller sees. */
@Path("waivers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WaiversResource {
    private final WaiverList waivers;

    @Inject
    public WaiversResource(WaiverList waivers) {
        this.waivers = waivers;
    }

    /**
     * Waivers that nobody has ended, the youngest first, and how many there are in each state; those of epics that the caller can't see are neither shown
     * nor counted. 400 for a page that makes no sense.
     *
     * @param startAt how many to pass over, from 0
     * @param maxResults how many at most, 1 to 100
     */
    @GET
    public String list(
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
        return waivers.page(startAt, maxResults);
    }
}

package org.outcomeowner.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The register of flags. A flag of an issue that the caller can't see is neither answered nor counted. */
@Path("flags")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class FlagsResource {
    private final FlagReader flags;

    @Inject
    public FlagsResource(FlagReader flags) {
        this.flags = flags;
    }

    /**
     * A page of flags, the youngest first. {@code project} is a project's key, {@code state} and {@code kind} are the keys that the answer has; left out,
     * all match. A page holds 1 to 100 flags. 400 names each parameter that is wrong; a project that the caller can't see is one without flags.
     */
    @GET
    public String get(
            @QueryParam("project") String project,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("50") String maxResults) {
        return flags.page(new FlagQuery(project, state, kind, startAt, maxResults));
    }
}

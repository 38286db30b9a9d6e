package com.example.pledge;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Counts the pledge fields. */
@Path("/fields")
@Produces(MediaType.APPLICATION_JSON)
public class PledgeResource {
    private final CustomFieldManager fields;

    @Inject
    public PledgeResource(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** How many custom fields are for pledges. */
    @GET
    @LicensedOnly
    public Map<String, Object> count() {
        long pledges = fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() instanceof PledgeFieldType)
                .count();
        return Map.of("pledges", pledges);
    }
}

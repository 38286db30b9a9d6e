package org.outcomeowner.sandbox.rest.v2;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /rest/api/1.0/users/picker}: what the user picker of a custom field asks. */
@Path("/users/picker")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class PickerResource implements HostResource {
    private final UserPicker picker;

    PickerResource(UserPicker picker) {
        this.picker = picker;
    }

    @Override
    public String version() {
        return "1.0";
    }

    /** The matches; the custom field and its context, which Jira takes as well, narrow nothing here. */
    @GET
    public UserPicker.Suggestions pick(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        return picker.suggest(query, maxResults);
    }
}

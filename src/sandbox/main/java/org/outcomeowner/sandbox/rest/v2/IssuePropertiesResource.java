package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /issue/{key}/properties}: JSON values under keys of the client's choice; writing needs the right to edit. */
@Path("/issue/{idOrKey}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component
public final class IssuePropertiesResource implements HostResource {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MAX_LENGTH = 32_768;

    private final Caller caller;
    private final IssueProperties properties;
    private final Links links;

    IssuePropertiesResource(Caller caller, IssueProperties properties, Links links) {
        this.caller = caller;
        this.properties = properties;
        this.links = links;
    }

    /** The keys there are. */
    @GET
    public Map<String, Object> keys(@PathParam("idOrKey") String idOrKey) {
        Issue issue = caller.issue(idOrKey);
        List<Map<String, Object>> keys = properties.keys(issue.getId()).stream()
                .map(key -> Json.object()
                        .with("self", self(issue, key))
                        .with("key", key)
                        .map())
                .toList();
        return Map.of("keys", keys);
    }

    /** One value; 404 if there is none. */
    @GET
    @Path("{key}")
    public Map<String, Object> get(@PathParam("idOrKey") String idOrKey, @PathParam("key") String key)
            throws IOException {
        Issue issue = caller.issue(idOrKey);
        String value = properties.get(issue.getId(), key).orElseThrow(() -> missing(key));
        return Json.object()
                .with("key", key)
                .with("value", MAPPER.readTree(value))
                .map();
    }

    /** Sets a value: 201 if the key is new, 200 if not. */
    @PUT
    @Path("{key}")
    public Response put(@PathParam("idOrKey") String idOrKey, @PathParam("key") String key, JsonNode value) {
        Issue issue = editable(idOrKey);
        String text = String.valueOf(value);
        if (key.length() > 255 || text.length() > MAX_LENGTH) {
            throw RestException.badRequest("A property's key is limited to 255 characters, its value to " + MAX_LENGTH);
        }
        boolean isNew = properties.put(issue.getId(), key, text);
        return Response.status(isNew ? 201 : 200).build();
    }

    /** Removes a value; 404 if there is none. */
    @DELETE
    @Path("{key}")
    public void delete(@PathParam("idOrKey") String idOrKey, @PathParam("key") String key) {
        if (!properties.remove(editable(idOrKey).getId(), key)) {
            throw missing(key);
        }
    }

    private Issue editable(String idOrKey) {
        Issue issue = caller.issue(idOrKey);
        if (!caller.may(ProjectPermissions.EDIT_ISSUES, issue)) {
            throw RestException.forbidden("You do not have the permission to edit this issue.");
        }
        return issue;
    }

    private String self(Issue issue, String key) {
        return links.to("issue", issue.getId()) + "/properties/" + key;
    }

    private static RestException missing(String key) {
        return RestException.notFound("The property with key '" + key + "' does not exist.");
    }
}

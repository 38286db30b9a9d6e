package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /status}, {@code /statuscategory}, {@code /issuetype}, {@code /resolution} and {@code /priority}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class ConstantsResource implements HostResource {
    private final ConstantsManager constants;
    private final ConstantsJson json;

    ConstantsResource(ConstantsManager constants, ConstantsJson json) {
        this.constants = constants;
        this.json = json;
    }

    /** All statuses. */
    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return constants.getStatuses().stream().map(json::of).toList();
    }

    /** One status by id or name; 404 if there is none. */
    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@PathParam("idOrName") String idOrName) {
        return constants.getStatuses().stream()
                .filter(status ->
                        status.getId().equals(idOrName) || status.getName().equals(idOrName))
                .findFirst()
                .map(json::of)
                .orElseThrow(() -> RestException.notFound("The status with id '" + idOrName + "' does not exist"));
    }

    /** The categories that the statuses belong to. */
    @GET
    @Path("statuscategory")
    public List<Map<String, Object>> categories() {
        Map<Long, StatusCategory> byId = new TreeMap<>();
        constants.getStatuses().stream().map(Status::getStatusCategory).forEach(each -> byId.put(each.getId(), each));
        return byId.values().stream().map(json::of).toList();
    }

    /** All issue types. */
    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return constants.getAllIssueTypeObjects().stream().map(json::of).toList();
    }

    /** One issue type by id; 404 if there is none. */
    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> issueType(@PathParam("id") String id) {
        return constants.getAllIssueTypeObjects().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .map(json::of)
                .orElseThrow(() -> RestException.notFound("The issue type with id '" + id + "' does not exist"));
    }

    /** All resolutions. */
    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions() {
        return constants.getResolutions().stream().map(json::of).toList();
    }

    /** All priorities. */
    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return constants.getPriorities().stream().map(json::of).toList();
    }
}

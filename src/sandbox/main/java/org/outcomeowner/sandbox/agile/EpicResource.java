package org.outcomeowner.sandbox.agile;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.rest.HostResource;
import org.outcomeowner.sandbox.rest.JsonErrors;
import org.springframework.stereotype.Component;

/**
 * {@code /rest/agile/1.0/epic/{idOrKey}}: reads an epic and changes its summary and whether it is done; see developer.atlassian.com, Jira Software Data
 * Center REST API, group Epic. Names and colours of epics are not kept.
 */
@Path("/epic/{idOrKey}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component
public final class EpicResource implements HostResource {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JiraAuthenticationContext authentication;
    private final IssueService issues;
    private final Epics epics;
    private final EpicStatusField status;

    EpicResource(JiraAuthenticationContext authentication, IssueService issues, Epics epics, EpicStatusField status) {
        this.authentication = authentication;
        this.issues = issues;
        this.epics = epics;
        this.status = status;
    }

    @Override
    public String api() {
        return "/agile";
    }

    @Override
    public String version() {
        return "1.0";
    }

    /** The epic; 404 for an unknown issue, a hidden one, and one that is no epic. */
    @GET
    public Response get(@PathParam("idOrKey") String idOrKey) {
        return find(idOrKey).map(epic -> Response.ok(json(epic)).build()).orElseGet(EpicResource::notFound);
    }

    /** Changes what the body names and answers with the epic. */
    @POST
    public Response update(@PathParam("idOrKey") String idOrKey, String body) {
        return find(idOrKey).map(epic -> update(epic, body)).orElseGet(EpicResource::notFound);
    }

    private Response update(MutableIssue epic, String body) {
        JsonNode wanted;
        try {
            wanted = MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return JsonErrors.response(400, "The body is not valid JSON: " + e.getOriginalMessage());
        }
        JsonNode done = wanted.path("done");
        if (!done.isMissingNode() && !done.isBoolean()) {
            return JsonErrors.response(400, "“done” must be true or false, was " + done);
        }
        ErrorCollection errors = epics.update(
                epic,
                Optional.ofNullable(wanted.path("summary").textValue()),
                Optional.of(done).filter(JsonNode::isBoolean).map(JsonNode::booleanValue),
                authentication.getLoggedInUser());
        return errors.hasAnyErrors()
                ? JsonErrors.of(errors)
                        .response(errors.getReasons().contains(ErrorCollection.Reason.FORBIDDEN) ? 403 : 400)
                : find(epic.getKey())
                        .map(changed -> Response.ok(json(changed)).build())
                        .orElseGet(EpicResource::notFound);
    }

    private Optional<MutableIssue> find(String idOrKey) {
        IssueService.IssueResult found = idOrKey.matches("\\d{1,18}")
                ? issues.getIssue(authentication.getLoggedInUser(), Long.valueOf(idOrKey))
                : issues.getIssue(authentication.getLoggedInUser(), idOrKey);
        return Optional.ofNullable(found.getIssue())
                .filter(issue -> found.isValid())
                .filter(issue -> !epics.problem(issue).hasAnyErrors());
    }

    private Map<String, Object> json(Issue epic) {
        return Map.of(
                "id", epic.getId(),
                "key", epic.getKey(),
                "summary", epic.getSummary(),
                "done", status.isDone(epic));
    }

    private static Response notFound() {
        return JsonErrors.response(404, "The requested epic does not exist, or you may not see it.");
    }
}

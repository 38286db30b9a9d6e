package org.outcomeowner.sandbox.automation;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.rest.HostResource;
import org.outcomeowner.sandbox.rest.JsonErrors;
import org.springframework.stereotype.Component;

/**
 * {@code /rest/sandbox/1.0/automation}: runs a rule now. The address is the sandbox's own; for administrators only.
 */
@Path("/automation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SystemAdminOnly
@Component
public final class AutomationResource implements HostResource {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Automation automation;
    private final ConstantsManager constants;

    AutomationResource(Automation automation, ConstantsManager constants) {
        this.automation = automation;
        this.constants = constants;
    }

    @Override
    public String api() {
        return "/sandbox";
    }

    @Override
    public String version() {
        return "1.0";
    }

    /**
     * Runs {@code {"issue":"GROW-1","transition":"Done","resolution":"Done"}}; the resolution can be left out. 200 with {@code success} and
     * {@code message}, since a rule that fails is no failure of the call.
     */
    @POST
    public Response run(String body) {
        try {
            JsonNode rule = MAPPER.readTree(body);
            String issue = rule.path("issue").asText();
            String transition = rule.path("transition").asText();
            if (issue.isBlank() || transition.isBlank()) {
                return JsonErrors.response(400, "A rule needs “issue” and “transition”, was " + rule);
            }
            String message = automation.transition(issue, transition, resolution(rule.path("resolution")));
            return Response.ok(Map.of("success", message.isEmpty(), "message", message))
                    .build();
        } catch (JsonProcessingException e) {
            return JsonErrors.response(400, "The body is not valid JSON: " + e.getOriginalMessage());
        }
    }

    private Optional<String> resolution(JsonNode name) {
        return constants.getResolutions().stream()
                .filter(resolution -> resolution.getName().equals(name.asText()))
                .map(Resolution::getId)
                .findFirst();
    }
}

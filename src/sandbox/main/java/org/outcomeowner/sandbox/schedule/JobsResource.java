package org.outcomeowner.sandbox.schedule;

import com.atlassian.annotations.security.SystemAdminOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.outcomeowner.sandbox.rest.JsonErrors;
import org.springframework.stereotype.Component;

/** {@code /rest/sandbox/1.0/jobs}: the sandbox's own, for tests; Jira has no such resource. Administrators only. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@SystemAdminOnly
@Component
public final class JobsResource implements HostResource {
    private final Jobs jobs;

    JobsResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String api() {
        return "/sandbox";
    }

    @Override
    public String version() {
        return "1.0";
    }

    /** The jobs of the cluster, and those of this node. */
    @GET
    public List<Map<String, Object>> all() {
        return jobs.list().stream().map(JobsResource::json).toList();
    }

    /** Runs the job on this node and answers when the run has ended: 404 if there is none, 409 if it is under way. */
    @POST
    @Path("/{id: .+}/run")
    public Response run(@PathParam("id") String id) {
        if (jobs.find(id).isEmpty()) {
            return JsonErrors.response(404, "There is no job “" + id + "”.");
        }
        return jobs.runNow(id)
                .map(run -> Response.ok(json(run)).build())
                .orElseGet(() -> JsonErrors.response(409, "Job “" + id + "” is under way already."));
    }

    private static Map<String, Object> json(JobView job) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", job.id());
        json.put("runner", job.runner());
        json.put("mode", job.mode());
        json.put("schedule", job.schedule());
        json.put("nextRun", job.nextRun().toString());
        json.put("runningOn", job.runningOn());
        json.put("known", job.known());
        json.put("lastRun", job.lastRun().map(JobsResource::json).orElse(null));
        return json;
    }

    private static Map<String, Object> json(JobRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", run.job().toString());
        json.put("outcome", run.outcome().name());
        json.put("message", run.message());
        json.put("started", run.started().toString());
        json.put("durationMs", run.durationMs());
        json.put("node", run.node());
        return json;
    }
}

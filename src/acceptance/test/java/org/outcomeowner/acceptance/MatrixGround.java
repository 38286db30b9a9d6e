package org.outcomeowner.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where ways to close an epic are tried: a sandbox, its people, and what the app has on record. */
final class MatrixGround {
    private static final String WATCH = "org.outcomeowner.outcome-owner.watch";
    private static final String RECONCILIATION = "org.outcomeowner.outcome-owner.reconciliation";
    private static final String FLAGS = "/rest/outcome-owner/1.0/flags?state=open&maxResults=100";

    private final URI url;

    MatrixGround(URI url) {
        this.url = url;
    }

    /** The ground of a sandbox that the app watches: what was closed before its first look is no news. */
    static MatrixGround watched(URI url) {
        MatrixGround ground = new MatrixGround(url);
        ground.watch();
        return ground;
    }

    Rest as(String user) {
        return Rest.as(url, user);
    }

    WebSession browserOf(String user) {
        return WebSession.of(url, user);
    }

    WebSession administrator() {
        return WebSession.ofAdministrator(url);
    }

    /** An epic in GROW that is delivered and waits for its measurement. */
    Epic delivered() {
        return Epic.deliveredIn("GROW", as("dana"), as("max"));
    }

    /** The id of the resolution “Done”. */
    String doneResolution() {
        for (JsonNode resolution :
                as("admin").get("/rest/api/2/resolution").expect(200).body()) {
            if (resolution.path("name").asText().equals("Done")) {
                return resolution.path("id").asText();
            }
        }
        throw new AssertionError("There is no resolution Done");
    }

    /** The id of the status of this name. */
    String status(String name) {
        return as("admin").get("/rest/api/2/status/" + name).expect(200).text("/id");
    }

    /** A day that a waiver may last to. */
    String soon() {
        return LocalDate.now().plusDays(30).toString();
    }

    /** The open flag of an issue, by its key. */
    Optional<JsonNode> flag(String key) {
        for (JsonNode flag : as("admin").get(FLAGS).expect(200).at("/flags")) {
            if (flag.path("key").asText().equals(key)) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }

    /** Has the job run that looks once in a while for what no event told; waits while it runs elsewhere. */
    void watch() {
        Answer run;
        do {
            run = startWatch();
        } while (run.status() == 409);
        run.expect(200);
    }

    /** Starts that job on this node and waits for its end; 409 if it is under way. */
    Answer startWatch() {
        return as("admin").post("/rest/sandbox/1.0/jobs/" + WATCH + "/run", "");
    }

    /** Has the nightly job run, which also finds what left no trace but the present state, such as a status written into the database. */
    void reconcile() {
        as("admin")
                .post("/rest/sandbox/1.0/jobs/" + RECONCILIATION + "/run", "")
                .expect(200);
    }

    /** What administrators are told about that job. */
    JsonNode watchJob() {
        for (JsonNode job :
                as("admin").get("/rest/sandbox/1.0/jobs").expect(200).body()) {
            if (job.path("id").asText().equals(WATCH)) {
                return job;
            }
        }
        throw new AssertionError("There is no job " + WATCH);
    }

    /** Imports issues of a project, of which nobody is told, and gives their keys. */
    List<String> load(String project, String rows) {
        Answer report = as("admin")
                .post("/rest/sandbox/1.0/import?project=" + project, rows)
                .expect(200);
        return report.at("/issues").findValuesAsText("key");
    }
}

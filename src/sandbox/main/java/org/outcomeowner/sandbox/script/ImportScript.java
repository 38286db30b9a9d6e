package org.outcomeowner.sandbox.script;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.outcomeowner.sandbox.importer.ImportProblem;
import org.outcomeowner.sandbox.importer.ImportReport;
import org.outcomeowner.sandbox.importer.ImportRequest;
import org.outcomeowner.sandbox.importer.IssueImporter;
import org.springframework.stereotype.Component;

/** {@code /import}: imports issues from a CSV or JSON file, as the page of administration does. */
@Path("/import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({"text/csv", MediaType.APPLICATION_JSON})
@SystemAdminOnly
@Component
public final class ImportScript implements ScriptResource {
    private final ScriptNames names;
    private final ScriptUser users;
    private final IssueImporter importer;

    ImportScript(ScriptNames names, ScriptUser users, IssueImporter importer) {
        this.names = names;
        this.users = users;
        this.importer = importer;
    }

    /**
     * Imports the body, which is CSV or JSON as its content type says; 400 with every problem if there is one.
     *
     * @param project the project's key
     * @param dryRun whether to look only
     * @param announce whether listeners hear of each new issue
     */
    @POST
    public ImportReport load(
            @QueryParam("project") String project,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("announce") boolean announce,
            @Context HttpHeaders headers,
            String text) {
        ImportRequest request = users.run(
                null,
                user -> new ImportRequest(
                        names.project(project), format(headers.getMediaType()), text, user, announce));
        ImportReport report = dryRun ? importer.check(request) : importer.run(request);
        if (!report.isValid()) {
            throw ScriptProblem.of(
                    report.problems().stream().map(ImportProblem::text).toList());
        }
        return report;
    }

    private static ImportRequest.Format format(MediaType type) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                ? ImportRequest.Format.JSON
                : ImportRequest.Format.CSV;
    }
}

package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outcomeowner.sandbox.issue.IssueArchive;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /issue/{key}/restore}: restores an archived issue. See developer.atlassian.com/server/jira/platform/jira-archiver. */
@Path("/issue/{idOrKey}/restore")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class RestoreResource implements HostResource {
    private final Caller caller;
    private final IssueArchive archive;

    RestoreResource(Caller caller, IssueArchive archive) {
        this.caller = caller;
        this.archive = archive;
    }

    /** 204; 403 without the permission, 409 if it is not archived. */
    @PUT
    public void restore(@PathParam("idOrKey") String idOrKey) {
        ErrorCollection errors =
                archive.restore(caller.user(), caller.issue(idOrKey).getId());
        if (errors.hasAnyErrors()) {
            throw RestException.of(errors);
        }
    }
}

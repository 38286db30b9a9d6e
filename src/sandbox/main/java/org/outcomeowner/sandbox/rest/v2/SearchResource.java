package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /search}: issues by JQL, a page at a time, only those the caller may see. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Component
public final class SearchResource implements HostResource {
    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final Caller caller;
    private final SearchService search;
    private final IssueJson json;

    SearchResource(Caller caller, SearchService search, IssueJson json) {
        this.caller = caller;
        this.search = search;
        this.json = json;
    }

    /** The search in the address; 400 for JQL that makes no sense. */
    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") @DefaultValue("") String expand) {
        return find(jql, startAt, maxResults, new IssueView(FieldChoice.of(fields), expand.contains("changelog")));
    }

    /** The search in the body; 400 for JQL that makes no sense. */
    @POST
    public Map<String, Object> post(SearchBody body) {
        int startAt = body.startAt() == null ? 0 : body.startAt();
        int maxResults = body.maxResults() == null ? DEFAULT_PAGE : body.maxResults();
        boolean changelog = body.expand() != null && body.expand().contains("changelog");
        IssueView view = new IssueView(FieldChoice.of(body.fields()), changelog);
        return find(body.jql() == null ? "" : body.jql(), startAt, maxResults, view);
    }

    private Map<String, Object> find(String jql, int startAt, int maxResults, IssueView view) {
        if (startAt < 0 || maxResults < 0) {
            throw RestException.badRequest("startAt and maxResults must not be negative.");
        }
        int size = Math.min(maxResults, LARGEST_PAGE);
        SearchResults<Issue> found = run(jql, new PagerFilter<>(startAt, size));
        return Json.object()
                .with("expand", "schema,names")
                .with("startAt", startAt)
                .with("maxResults", size)
                .with("total", found.getTotal())
                .with(
                        "issues",
                        found.getResults().stream()
                                .map(issue -> json.of(issue, view))
                                .toList())
                .map();
    }

    private SearchResults<Issue> run(String jql, PagerFilter<Issue> page) {
        SearchService.ParseResult parsed = search.parseQuery(caller.user(), jql);
        refuse(parsed.getErrors());
        refuse(search.validateQuery(caller.user(), parsed.getQuery()));
        try {
            return search.search(caller.user(), parsed.getQuery(), page);
        } catch (SearchException e) {
            throw RestException.badRequest(e.getMessage());
        }
    }

    private static void refuse(MessageSet errors) {
        if (errors.hasAnyErrors()) {
            throw RestException.badRequest(List.copyOf(errors.getErrorMessages()));
        }
    }

    /**
     * A search that is posted.
     *
     * @param jql the query
     * @param startAt how many to leave out
     * @param maxResults how many to return at most
     * @param fields which fields of the issues
     * @param expand what else
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SearchBody(
            String jql, Integer startAt, Integer maxResults, List<String> fields, List<String> expand) {}
}

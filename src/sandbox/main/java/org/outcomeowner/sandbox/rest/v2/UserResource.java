package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /user}: one user, users by a part of their name, and what the user picker asks. */
@Path("/user")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class UserResource implements HostResource {
    private final UserManager users;
    private final UserSearchService search;
    private final UserBeanFactory beans;
    private final UserPicker picker;
    private final JiraAuthenticationContext authentication;

    UserResource(
            UserManager users,
            UserSearchService search,
            UserBeanFactory beans,
            UserPicker picker,
            JiraAuthenticationContext authentication) {
        this.users = users;
        this.search = search;
        this.beans = beans;
        this.picker = picker;
        this.authentication = authentication;
    }

    /** The user with this name or key; 404 if there is none. */
    @GET
    public UserJsonBean get(@QueryParam("username") String name, @QueryParam("key") String key) {
        if (name == null && key == null) {
            throw RestException.badRequest("Either the 'username' or the 'key' query parameters need to be provided");
        }
        ApplicationUser user = name == null ? users.getUserByKey(key) : users.getUserByName(name);
        if (user == null) {
            throw RestException.notFound(
                    "The user with the name or key '" + (name == null ? key : name) + "' does not exist");
        }
        return bean(user);
    }

    /** Users whose name, display name or mail address begins with the text, a page of them. */
    @GET
    @Path("search")
    public List<UserJsonBean> search(
            @QueryParam("username") String text,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("includeInactive") @DefaultValue("false") boolean inactive) {
        if (text == null) {
            throw RestException.badRequest("The username query parameter was not provided");
        }
        UserSearchParams params = new UserSearchParams(true, true, inactive);
        return search.findUsers(".".equals(text) ? "" : text, params).stream()
                .skip(Math.max(0, startAt))
                .limit(Math.max(0, maxResults))
                .map(this::bean)
                .toList();
    }

    /** What the user picker of a system field shows for the text. */
    @GET
    @Path("picker")
    public UserPicker.Suggestions pick(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        return picker.suggest(query, maxResults);
    }

    private UserJsonBean bean(ApplicationUser user) {
        return beans.createBean(user, authentication.getLoggedInUser());
    }
}

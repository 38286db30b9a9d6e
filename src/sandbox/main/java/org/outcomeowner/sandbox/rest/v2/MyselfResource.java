package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.UserJsonBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.outcomeowner.sandbox.rest.HostResource;
import org.springframework.stereotype.Component;

/** {@code /myself}: who is logged in. */
@Path("/myself")
@Produces(MediaType.APPLICATION_JSON)
@Component
public final class MyselfResource implements HostResource {
    private final JiraAuthenticationContext authentication;
    private final UserBeanFactory users;

    MyselfResource(JiraAuthenticationContext authentication, UserBeanFactory users) {
        this.authentication = authentication;
        this.users = users;
    }

    /** The caller. */
    @GET
    public UserJsonBean get() {
        ApplicationUser user = authentication.getLoggedInUser();
        return users.createBean(user, user);
    }
}

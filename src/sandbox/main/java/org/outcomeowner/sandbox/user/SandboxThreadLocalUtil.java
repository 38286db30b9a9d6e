package org.outcomeowner.sandbox.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.slf4j.Logger;
import org.springframework.stereotype.Component;

/** Imitates {@link JiraThreadLocalUtil}: the one thing kept per thread here is who is logged in. */
@Component
final class SandboxThreadLocalUtil implements JiraThreadLocalUtil {
    private final JiraAuthenticationContext authentication;

    SandboxThreadLocalUtil(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void preCall() {
        authentication.setLoggedInUser(null);
    }

    @Override
    public void postCall(Logger log) {
        authentication.setLoggedInUser(null);
    }
}

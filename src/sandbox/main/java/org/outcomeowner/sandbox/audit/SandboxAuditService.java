package org.outcomeowner.sandbox.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.springframework.stereotype.Component;

/** Imitates {@link AuditService}: events of every level are kept; who, when and where is added here. */
@Component
final class SandboxAuditService implements AuditService {
    private static final AuditEntry.Thing SYSTEM = new AuditEntry.Thing("System", "system", null);

    private final AuditLog log;
    private final JiraAuthenticationContext authentication;
    private final ThisNode node;
    private final Clock clock;

    SandboxAuditService(AuditLog log, JiraAuthenticationContext authentication, ThisNode node, Clock clock) {
        this.log = log;
        this.authentication = authentication;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void audit(AuditEvent event) {
        log.add(AuditEntry.of(event, clock.instant(), author(), node.name()));
    }

    private AuditEntry.Thing author() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? SYSTEM : new AuditEntry.Thing(user.getName(), "ApplicationUser", user.getKey());
    }
}

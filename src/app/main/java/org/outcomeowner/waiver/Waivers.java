package org.outcomeowner.waiver;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.jira.ClusterLocks;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverCase;
import org.outcomeowner.rules.WaiverRequest;
import org.springframework.stereotype.Component;

/** The waivers of epics: asked for by anybody who sees the epic, granted by whom the policy names, ended by either. */
@Component
public final class Waivers {
    private static final String DONE = "done";

    private final WaiverStore store;
    private final PolicyStore policies;
    private final GrantRights rights;
    private final OutcomeFields fields;
    private final ClusterLocks locks;
    private final ServerTime time;

    Waivers(
            WaiverStore store,
            PolicyStore policies,
            GrantRights rights,
            OutcomeFields fields,
            ClusterLocks locks,
            ServerTime time) {
        this.store = store;
        this.policies = policies;
        this.rights = rights;
        this.fields = fields;
        this.locks = locks;
        this.time = time;
    }

    /** The one that was asked for last and that nobody has ended; it may have expired. */
    public Optional<Waiver> of(Issue issue) {
        return issue.getId() == null ? Optional.empty() : store.present(issue.getId());
    }

    /** Those that nobody has ended, the youngest first, with ids below {@code before}. Whoever asks checks what the reader may see. */
    public List<Waiver> page(int before, int limit) {
        return store.page(before, limit);
    }

    /**
     * Asks for one in the name of the user, who sees the issue.
     *
     * @throws WaiverRefusedException if the epic is closed or has one
     */
    public void ask(Issue issue, WaiverRequest request, ApplicationUser user) {
        alone(issue, () -> {
            Optional<Waiver> present = of(issue);
            refuse(about(issue, present).againstAsking());
            present.ifPresent(expired -> store.end(expired, stamp(user)));
            store.ask(issue.getId(), request, stamp(user));
        });
    }

    /**
     * Grants the one that was asked for.
     *
     * @throws WaiverRefusedException if there is none, it has expired, or the user may not
     */
    public void grant(Issue issue, ApplicationUser user) {
        alone(issue, () -> {
            Optional<Waiver> present = of(issue);
            refuse(about(issue, present).againstGranting(user.getKey(), isEntitled(user, issue)));
            store.grant(present.orElseThrow(), stamp(user));
        });
    }

    /**
     * Takes back, declines or revokes it.
     *
     * @throws WaiverRefusedException if there is none or the user may not
     */
    public void end(Issue issue, ApplicationUser user) {
        alone(issue, () -> {
            Optional<Waiver> present = of(issue);
            refuse(about(issue, present).againstEnding(user.getKey(), isEntitled(user, issue)));
            store.end(present.orElseThrow(), stamp(user));
        });
    }

    /** What can be done about the waiver of an issue. */
    public WaiverCase caseOf(Issue issue) {
        return about(issue, of(issue));
    }

    /** Whether the policy lets the user grant one. */
    public boolean isEntitled(ApplicationUser user, Issue issue) {
        return rights.mayGrantWaiver(user, issue, policy(issue));
    }

    private WaiverCase about(Issue issue, Optional<Waiver> present) {
        boolean closed = DONE.equals(issue.getStatus().getStatusCategory().getKey());
        return new WaiverCase(issue.getKey(), closed, fields.owner(issue), present, time.today());
    }

    private void alone(Issue issue, Runnable change) {
        locks.during("waiver." + issue.getId(), () -> {
            change.run();
            return issue;
        });
    }

    private Policy policy(Issue issue) {
        return policies.of(issue.getProjectId());
    }

    private Stamp stamp(ApplicationUser user) {
        return new Stamp(user.getKey(), time.now());
    }

    private static void refuse(Optional<WaiverCase.Objection> against) {
        against.ifPresent(objection -> {
            throw new WaiverRefusedException(objection);
        });
    }
}

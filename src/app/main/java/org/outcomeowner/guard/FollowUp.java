package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.gate.StoredReadiness;
import org.outcomeowner.policy.PolicyStore;
import org.outcomeowner.rules.BypassPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.bypass.Flag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What follows a flag: a comment or a reopened epic, and one mail to each recipient about all that was flagged since the last one. Each flag is taken
 * before anything is done about it, so that a node that dies in between does nothing twice; the flag itself stays.
 */
@Component
final class FollowUp {
    private static final Logger LOG = LoggerFactory.getLogger(FollowUp.class);
    private static final int MOST = 500;

    private final FlagStore flags;
    private final IssueManager issues;
    private final StoredReadiness readiness;
    private final PolicyStore policies;
    private final Responder responder;
    private final FlagMail mail;
    private final FlagAudit audit;

    FollowUp(
            FlagStore flags,
            IssueManager issues,
            StoredReadiness readiness,
            PolicyStore policies,
            Responder responder,
            FlagMail mail,
            FlagAudit audit) {
        this.flags = flags;
        this.issues = issues;
        this.readiness = readiness;
        this.policies = policies;
        this.responder = responder;
        this.mail = mail;
        this.audit = audit;
    }

    /** Sees to the flags that nobody has seen to. */
    void run() {
        List<Flagged> told = new ArrayList<>();
        flags.pending(MOST).stream().filter(flags::take).forEach(flag -> follow(flag)
                .ifPresent(told::add));
        mail.send(told);
    }

    private Optional<Flagged> follow(Flag flag) {
        try {
            return Optional.ofNullable(issues.getIssueObject(flag.issueId())).flatMap(issue -> follow(flag, issue));
        } catch (RuntimeException e) {
            LOG.error("What follows flag {} of issue {} failed", flag.id(), flag.issueId(), e);
            flags.note(flag, "outcome-owner.flag.note.failed");
            return Optional.empty();
        }
    }

    private Optional<Flagged> follow(Flag flag, Issue issue) {
        Mode mode = readiness.mode(issue);
        BypassPolicy policy = policies.of(issue.getProjectId()).bypasses();
        Flagged flagged = new Flagged(flag, issue, policy.recipients());
        Optional<String> note = mode == Mode.OBSERVE ? Optional.empty() : respond(flagged, policy, mode);
        note.ifPresent(key -> flags.note(flag, key));
        audit.flagged(flagged, note);
        return Optional.of(flagged).filter(told -> mode != Mode.OBSERVE);
    }

    private Optional<String> respond(Flagged flagged, BypassPolicy policy, Mode mode) {
        boolean due = flagged.flag().isOpen() && flagged.flag().kind().isAboutClose();
        return due ? responder.respond(flagged, policy.response(), mode) : Optional.empty();
    }
}

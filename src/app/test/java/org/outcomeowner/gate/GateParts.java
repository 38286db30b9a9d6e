package org.outcomeowner.gate;

import org.outcomeowner.Jira;
import org.outcomeowner.jira.Incidents;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.policy.ServiceAccounts;

/** The parts of the gate that other packages use, over a Jira of a test. */
public final class GateParts {
    private GateParts() {}

    public static StoredReadiness storedReadiness(Jira jira) {
        return new StoredReadiness(
                jira.policies(),
                new OutcomeIssues(jira.outcomeFields()),
                factsReader(jira),
                new GuardedTransitions(jira.workflows),
                jira.time());
    }

    public static RepairLinks repairLinks(Jira jira) {
        return new RepairLinks(jira.links());
    }

    public static Texts texts(Jira jira) {
        return new Texts(jira.texts());
    }

    static Gate gate(Jira jira) {
        Texts texts = texts(jira);
        return new Gate(
                new OutcomeIssues(jira.outcomeFields()),
                factsReader(jira),
                jira.policies(),
                jira.time(),
                new Refusal(jira.outcomeFields(), new TransitionScreen(jira.screens), repairLinks(jira), texts),
                new FailClosed(texts, new Incidents()));
    }

    private static OutcomeFactsReader factsReader(Jira jira) {
        OwnerStanding standing = new OwnerStanding(
                jira.users,
                jira.permissions,
                new ServiceAccounts(jira.groups),
                new GrantRights(jira.groups, jira.roles, jira.permissions));
        return new OutcomeFactsReader(
                jira.outcomeFields(),
                jira.resultDamage(),
                standing,
                new IssueRecords(jira.comments, jira.history, jira.waivers(), jira.time()),
                new UserNames(jira.users),
                jira.time());
    }
}

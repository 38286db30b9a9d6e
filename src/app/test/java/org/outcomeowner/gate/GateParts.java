package org.outcomeowner.gate;

import org.outcomeowner.Jira;
import org.outcomeowner.jira.UserNames;

/** The parts of the gate that other packages use, over a Jira of a test. */
public final class GateParts {
    private GateParts() {}

    public static OutcomeFactsReader factsReader(Jira jira) {
        OwnerStanding standing = new OwnerStanding(jira.users, jira.permissions, jira.groups, jira.policies());
        return new OutcomeFactsReader(
                jira.outcomeFields(),
                jira.resultDamage(),
                standing,
                new UserNames(jira.users),
                jira.comments,
                jira.time());
    }

    public static Texts texts(Jira jira) {
        return new Texts(jira.texts());
    }
}

package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.Jira;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.rules.bypass.ClosePath;
import org.outcomeowner.rules.bypass.Closing;
import org.outcomeowner.rules.bypass.DetectedBy;
import org.outcomeowner.rules.bypass.FlagChange;
import org.outcomeowner.rules.bypass.FlagDraft;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;
import org.outcomeowner.rules.bypass.Missing;
import org.outcomeowner.rules.bypass.Sighting;

/** A record of flags for tests of other rooms. */
public final class GuardParts {
    final FakeFlagStore store = new FakeFlagStore();

    /** The issue was closed by dana through a transition, and a measure was not taken. */
    public GuardParts flag(Issue issue) {
        return raise(issue, FlagKind.CLOSED_WITHOUT_RESULT);
    }

    public GuardParts raise(Issue issue, FlagKind kind) {
        Closing closing = new Closing(ClosePath.TRANSITION, Optional.of("k-dana"), Jira.NOW, Optional.of(1L));
        Missing missing = new Missing("measure.unmeasured", Optional.of("Leads <generated>"));
        FlagDraft draft = new FlagDraft(issue.getId(), kind, closing, List.of(missing), false);
        store.write(issue, List.of(new FlagChange.Raise(draft)), sighting());
        return this;
    }

    /** What was missing is there now. */
    public GuardParts clear(Issue issue) {
        store.write(
                issue, List.of(new FlagChange.Settle(store.of(issue.getId()).get(0), FlagState.CLEARED)), sighting());
        return this;
    }

    public Flags flags() {
        return new Flags(store);
    }

    public FlagTexts texts(Jira jira) {
        return new FlagTexts(GateParts.texts(jira), new UserNames(jira.users), jira.time());
    }

    public FlagRegister register(Jira jira, IssueManager issues) {
        return new FlagRegister(flags(), new BrowsableIssues(issues, jira.permissions, jira.authentication));
    }

    /** A reconciliation that has not run. */
    public Reconciliation reconciliation() {
        return new Reconciliation(new Sweeps(new FakeSweepStore(), null, null, null, null), null);
    }

    public ResponseAccount account(PluginSettingsFactory settings, Jira jira) {
        return new ResponseAccount(settings, jira.users, new FlagAudit(new AuditTrail(event -> {})));
    }

    private static Sighting sighting() {
        return new Sighting(DetectedBy.EVENT, Jira.NOW, Jira.NOW, Optional.empty(), Optional.empty());
    }
}

package org.outcomeowner.waiver;

import com.atlassian.jira.bc.issue.IssueService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.Jira;
import org.outcomeowner.policy.GrantRights;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverRequest;

/** The waivers of a Jira of a test, kept in memory. */
public final class WaiverParts implements WaiverStore {
    private final List<Waiver> present = new ArrayList<>();
    private long lastId;

    public Waivers over(Jira jira) {
        return new Waivers(
                this,
                jira.policies(),
                new GrantRights(jira.groups, jira.roles, jira.permissions),
                jira.outcomeFields(),
                jira.locks(),
                jira.time());
    }

    public WaiverRegister register(Jira jira, IssueService issues) {
        return new WaiverRegister(over(jira), issues, jira.authentication, jira.outcomeFields(), jira.time());
    }

    /** Puts one on record as it is. */
    public void put(Waiver waiver) {
        present.add(waiver);
        lastId = Math.max(lastId, waiver.id());
    }

    @Override
    public Optional<Waiver> present(long issueId) {
        return present.stream().filter(waiver -> waiver.issueId() == issueId).max(Comparator.comparing(Waiver::id));
    }

    @Override
    public List<Waiver> page(int before, int limit) {
        return present.stream()
                .filter(waiver -> waiver.id() < before)
                .sorted(Comparator.comparing(Waiver::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void ask(long issueId, WaiverRequest request, Stamp asked) {
        put(new Waiver(++lastId, issueId, request.reason(), asked, Optional.empty(), request.expires()));
    }

    @Override
    public void grant(Waiver waiver, Stamp granted) {
        end(waiver, granted);
        put(new Waiver(
                waiver.id(),
                waiver.issueId(),
                waiver.reason(),
                waiver.asked(),
                Optional.of(granted),
                waiver.expires()));
    }

    @Override
    public void end(Waiver waiver, Stamp ended) {
        present.removeIf(each -> each.id() == waiver.id());
    }
}

package org.outcomeowner.rules.bypass;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.rules.Finding;
import org.outcomeowner.rules.Readiness;

/** Says what an epic is to be flagged for. What it lacks is {@code Readiness}' word; this only says what that means once it is closed. */
public final class Judge {
    private final Set<String> doneStatuses;

    /** @param doneStatuses ids of the statuses of the category Done */
    public Judge(Set<String> doneStatuses) {
        this.doneStatuses = Set.copyOf(doneStatuses);
    }

    /** Every reason there is on this occasion; at most one of each kind. */
    public List<FlagDraft> reasons(Subject subject, Sighting sighting) {
        return subject.closure().isClosed()
                ? whileClosed(subject, sighting).stream().toList()
                : whileOpen(subject, sighting);
    }

    /** Whether there is no reason, whatever the history says: most epics never need a closer look. */
    public static boolean isClean(Closure closure, Readiness forClose) {
        return closure.isClosed()
                ? forClose.isReady()
                : forClose.findings().stream()
                        .allMatch(finding -> FlagKind.whileOpen(finding.rule()).isEmpty());
    }

    /** When the epic was closed, as far as its history shows it. */
    public Optional<Instant> closedOn(Closure closure, History history) {
        return new Evidence(closure, history, doneStatuses).closing().map(Closing::when);
    }

    private Optional<FlagDraft> whileClosed(Subject subject, Sighting sighting) {
        List<Finding> lacking = subject.forClose().refusals();
        Closing closing = subject.closing(doneStatuses, sighting);
        if (subject.waived() || isSettled(lacking, closing, sighting)) {
            return Optional.empty();
        }
        Optional<Closing> taking = taken(subject, closing);
        FlagKind kind = taking.isPresent() ? FlagKind.CLEARED_AFTER_CLOSE : FlagKind.CLOSED_WITHOUT_RESULT;
        Closing shown = taking.orElse(closing);
        return Optional.of(new FlagDraft(subject.issueId(), kind, shown, missing(lacking), sighting.isOldNews(shown)));
    }

    /** An owner who leaves long after the close takes nothing from its proof. */
    private static boolean isSettled(List<Finding> lacking, Closing closing, Sighting sighting) {
        return !sighting.isNews(closing)
                ? lacking.stream()
                        .allMatch(finding -> FlagKind.whileOpen(finding.rule()).isPresent())
                : lacking.isEmpty();
    }

    private static Optional<Closing> taken(Subject subject, Closing closing) {
        return closing.group()
                .flatMap(group -> subject.history().lastTaking(subject.outcomeFields(), group))
                .map(change -> change.closing(closing.path()));
    }

    private static List<Missing> missing(List<Finding> findings) {
        return findings.stream().map(Missing::of).toList();
    }

    private static List<FlagDraft> whileOpen(Subject subject, Sighting sighting) {
        return subject.forClose().findings().stream()
                .filter(finding -> FlagKind.whileOpen(finding.rule()).isPresent())
                .collect(Collectors.groupingBy(
                        finding -> FlagKind.whileOpen(finding.rule()).orElseThrow()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> standing(subject, entry.getKey(), entry.getValue(), sighting))
                .toList();
    }

    private static FlagDraft standing(Subject subject, FlagKind kind, List<Finding> findings, Sighting sighting) {
        Closing seen = new Closing(ClosePath.UNKNOWN, Optional.empty(), sighting.at(), Optional.empty());
        return new FlagDraft(subject.issueId(), kind, seen, missing(findings), sighting.isOldNews(seen));
    }
}

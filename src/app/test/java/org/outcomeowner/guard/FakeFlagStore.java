package org.outcomeowner.guard;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.rules.bypass.Flag;
import org.outcomeowner.rules.bypass.FlagChange;
import org.outcomeowner.rules.bypass.FlagDraft;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;
import org.outcomeowner.rules.bypass.Sighting;

/** A record in memory that keeps keys unique, as the table does. */
final class FakeFlagStore implements FlagStore {
    final List<Flag> flags = new ArrayList<>();
    final Map<Integer, String> notes = new HashMap<>();
    private final Map<Integer, Long> projects = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    @Override
    public List<Flag> of(long issueId) {
        return flags.stream().filter(flag -> flag.issueId() == issueId).toList();
    }

    @Override
    public Map<Long, List<Flag>> of(Collection<Long> issueIds) {
        return flags.stream()
                .filter(flag -> issueIds.contains(flag.issueId()))
                .collect(Collectors.groupingBy(Flag::issueId));
    }

    @Override
    public void write(Issue issue, List<FlagChange> changes, Sighting sighting) {
        for (FlagChange change : changes) {
            if (change instanceof FlagChange.Raise raise) {
                raise(raise.draft(), issue.getProjectId(), sighting);
            } else if (change instanceof FlagChange.Renew renew) {
                taken.remove(renew.flag().id());
                replace(renew.flag(), renew.draft(), FlagState.OPEN, sighting.at());
            } else if (change instanceof FlagChange.Settle settle) {
                replace(settle.flag(), settle.flag().draft(), settle.state(), sighting.at());
            }
        }
    }

    private void raise(FlagDraft draft, Long project, Sighting sighting) {
        if (flags.stream().noneMatch(flag -> flag.draft().key().equals(draft.key()))) {
            int id = flags.size() + 1;
            projects.put(id, project);
            flags.add(new Flag(id, draft, FlagState.OPEN, sighting.by(), sighting.at(), sighting.at()));
        }
    }

    private void replace(Flag flag, FlagDraft draft, FlagState state, Instant since) {
        flags.set(flag.id() - 1, new Flag(flag.id(), draft, state, flag.detectedBy(), flag.detectedOn(), since));
    }

    @Override
    public void settle(Collection<Flag> settled, Sighting sighting) {
        settled.forEach(flag -> replace(flag, flag.draft(), FlagState.CLEARED, sighting.at()));
    }

    @Override
    public List<Flag> page(FlagFilter filter, int before, int limit) {
        return flags.stream()
                .filter(flag -> flag.id() < before)
                .filter(flag -> filter.state().map(flag.state()::equals).orElse(true))
                .filter(flag -> filter.kind().map(flag.kind()::equals).orElse(true))
                .filter(flag ->
                        filter.projectId().map(projects.get(flag.id())::equals).orElse(true))
                .sorted(Comparator.comparing(Flag::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Long> openIssues(Set<FlagKind> kinds, long after, int limit) {
        return flags.stream()
                .filter(Flag::isOpen)
                .filter(flag -> kinds.contains(flag.kind()))
                .map(Flag::issueId)
                .filter(id -> id > after)
                .sorted()
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Flag> pending(int limit) {
        return flags.stream()
                .filter(flag -> !flag.draft().quiet() && !taken.contains(flag.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean take(Flag flag) {
        return taken.add(flag.id());
    }

    @Override
    public void note(Flag flag, String messageKey) {
        notes.put(flag.id(), messageKey);
    }

    @Override
    public Optional<String> noteOf(Flag flag) {
        return Optional.ofNullable(notes.get(flag.id()));
    }
}

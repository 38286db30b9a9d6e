package org.outcomeowner.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.FlagFilter;
import org.outcomeowner.guard.FlagPage;
import org.outcomeowner.guard.FlagRegister;
import org.outcomeowner.rules.bypass.FlagKind;
import org.outcomeowner.rules.bypass.FlagState;
import org.springframework.stereotype.Component;

/** What the page of the register shows: a filter, a page of flags, and the state of the reconciliation. */
@Component
final class FlagsPage {
    private static final int ROWS = 50;
    private static final String PREFIX = "outcome-owner.flags.";
    private static final List<String> DONE = List.of("reconciling", "account");

    private final FlagRegister register;
    private final FlagRowValues rows;
    private final GuardStatus status;
    private final ProjectManager projects;
    private final Texts texts;

    FlagsPage(FlagRegister register, FlagRowValues rows, GuardStatus status, ProjectManager projects, Texts texts) {
        this.register = register;
        this.rows = rows;
        this.status = status;
        this.projects = projects;
        this.texts = texts;
    }

    Map<String, Object> show(FlagsFilter filter, String done, String refusedAccount) {
        FlagPage found = register.page(read(filter), filter.startAt(), ROWS);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("done", DONE.contains(done) ? texts.say(PREFIX + "done." + done) : "");
        page.put("error", refusedAccount.isEmpty() ? "" : texts.say(PREFIX + "account.refused", refusedAccount));
        page.put("project", filter.project());
        page.put("states", states(filter.state()));
        page.put("kinds", kinds(filter.kind()));
        page.put("rows", found.rows().stream().map(rows::of).toList());
        page.put("count", count(found));
        page.put("previous", found.startAt() == 0 ? "" : filter.url(Math.max(0, found.startAt() - ROWS)));
        page.put("next", found.startAt() + ROWS >= found.total() ? "" : filter.url(found.startAt() + ROWS));
        page.put("reconciliation", status.reconciliation());
        page.put("account", refusedAccount.isEmpty() ? status.account() : refusedAccount);
        return page;
    }

    private FlagFilter read(FlagsFilter filter) {
        return new FlagFilter(
                Optional.of(filter.project().strip())
                        .filter(key -> !key.isEmpty())
                        .map(this::projectId),
                FlagState.of(filter.state()),
                FlagKind.of(filter.kind()));
    }

    /** A project that there is not has no flags. */
    private long projectId(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .map(Project::getId)
                .orElse(-1L);
    }

    private String count(FlagPage found) {
        int first = found.rows().isEmpty() ? 0 : found.startAt() + 1;
        return texts.say(PREFIX + "count", first, found.startAt() + found.rows().size(), found.total());
    }

    private List<Map<String, Object>> states(String selected) {
        return Arrays.stream(FlagState.values())
                .map(state -> option(state.key(), state.nameKey(), selected))
                .toList();
    }

    private List<Map<String, Object>> kinds(String selected) {
        return Arrays.stream(FlagKind.values())
                .map(kind -> option(kind.key(), kind.nameKey(), selected))
                .toList();
    }

    private Map<String, Object> option(String key, String nameKey, String selected) {
        return Map.of("key", key, "name", texts.say(nameKey), "selected", key.equals(selected));
    }
}

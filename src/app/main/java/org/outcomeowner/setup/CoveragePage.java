package org.outcomeowner.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.coverage.CoverageMap;
import org.outcomeowner.guard.coverage.ProjectUse;
import org.outcomeowner.guard.coverage.SetupCheck;
import org.outcomeowner.guard.coverage.SetupFault;
import org.outcomeowner.guard.coverage.WorkflowCoverage;
import org.outcomeowner.guard.coverage.drift.Alert;
import org.outcomeowner.guard.coverage.drift.Drift;
import org.outcomeowner.guard.coverage.drift.Subject;
import org.outcomeowner.jira.ServerTime;
import org.springframework.stereotype.Component;

/** What the page “Coverage” shows: alerts, faults of the set-up, and twenty workflows at a time. */
@Component
final class CoveragePage {
    private static final int WORKFLOWS_PER_PAGE = 20;
    private static final String PREFIX = "outcome-owner.coverage.";

    private final CoverageMap map;
    private final SetupCheck setup;
    private final Drift drift;
    private final WorkflowRows rows;
    private final ServerTime time;
    private final Texts texts;

    CoveragePage(CoverageMap map, SetupCheck setup, Drift drift, WorkflowRows rows, ServerTime time, Texts texts) {
        this.map = map;
        this.setup = setup;
        this.drift = drift;
        this.rows = rows;
        this.time = time;
        this.texts = texts;
    }

    Map<String, Object> show(CoverageFilter filter, String done) {
        List<WorkflowCoverage> all = map.all();
        List<WorkflowCoverage> shown = all.stream().filter(filter::shows).toList();
        List<SetupFault> faults = setup.faults().stream()
                .filter(fault -> filter.shows(fault.project()))
                .toList();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("done", doneText(done));
        page.put("summary", summary(all));
        page.put("alerts", alerts());
        page.put("faults", faults.stream().map(this::fault).toList());
        page.put("faultsTitle", texts.say(PREFIX + "faults", faults.size()));
        page.put("projects", projects(all, filter));
        page.put("unguarded", filter.unguarded());
        page.put("workflows", onPage(shown, filter).stream().map(rows::of).toList());
        page.put("pages", pages(shown.size(), filter));
        return page;
    }

    /** Words that no message is for come from a forged address and say nothing. */
    private String doneText(String done) {
        return List.of("guarded", "drafted", "copied", "undone", "published", "discarded", "accepted")
                        .contains(done)
                ? texts.say(PREFIX + "done." + done)
                : "";
    }

    private String summary(List<WorkflowCoverage> all) {
        List<WorkflowCoverage> used =
                all.stream().filter(WorkflowCoverage::servesOutcomes).toList();
        long guarded = used.stream().mapToLong(WorkflowCoverage::guarded).sum();
        long open = used.stream().mapToLong(WorkflowCoverage::open).sum();
        return texts.say(PREFIX + "summary", used.size(), guarded, open);
    }

    private List<Map<String, Object>> alerts() {
        return drift.alerts().stream().map(this::alert).toList();
    }

    private Map<String, Object> alert(Alert alert) {
        boolean workflow = alert.subject().kind() == Subject.Kind.WORKFLOW;
        return Map.of(
                "text",
                texts.say(
                        PREFIX + (workflow ? "alert.workflow" : "alert.project"),
                        alert.subject().name(),
                        time.minuteOf(alert.since())),
                "lost",
                workflow ? alert.lost() : List.of(),
                "kind",
                alert.subject().kind().key(),
                "subject",
                alert.subject().name());
    }

    private Map<String, Object> fault(SetupFault fault) {
        return Map.of("text", texts.say(fault.message()), "url", fault.url());
    }

    private static List<Map<String, Object>> projects(List<WorkflowCoverage> all, CoverageFilter filter) {
        Map<String, String> names = new TreeMap<>(all.stream()
                .flatMap(workflow -> workflow.uses().stream())
                .collect(Collectors.toMap(ProjectUse::key, ProjectUse::name, (first, second) -> first)));
        List<Map<String, Object>> projects = new ArrayList<>();
        names.forEach((key, name) ->
                projects.add(Map.of("key", key, "name", name, "selected", key.equals(filter.project()))));
        return projects;
    }

    private static List<WorkflowCoverage> onPage(List<WorkflowCoverage> shown, CoverageFilter filter) {
        return shown.stream()
                .skip((filter.page() - 1L) * WORKFLOWS_PER_PAGE)
                .limit(WORKFLOWS_PER_PAGE)
                .toList();
    }

    /** Ways to the pages before and after; nothing when there is one page. */
    private Map<String, Object> pages(int workflows, CoverageFilter filter) {
        int last = (workflows + WORKFLOWS_PER_PAGE - 1) / WORKFLOWS_PER_PAGE;
        Map<String, Object> pages = new LinkedHashMap<>();
        if (last > 1) {
            pages.put("text", texts.say(PREFIX + "page", filter.page(), last));
            if (filter.page() > 1) {
                pages.put("previous", filter.url(filter.page() - 1));
            }
            if (filter.page() < last) {
                pages.put("next", filter.url(filter.page() + 1));
            }
        }
        return pages;
    }
}

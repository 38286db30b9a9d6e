package org.outcomeowner.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.coverage.Result;
import org.outcomeowner.guard.coverage.WorkflowState;
import org.outcomeowner.guard.coverage.change.Addition;
import org.outcomeowner.guard.coverage.change.DiffLine;
import org.outcomeowner.guard.coverage.change.GuardRefusal;
import org.outcomeowner.guard.coverage.change.Plan;
import org.outcomeowner.guard.coverage.change.Planning;
import org.outcomeowner.jira.AdminLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the page “Guard it” shows: for each workflow what would be added where, and the workflow before and after. */
@Component
final class GuardPage {
    private static final Logger LOG = LoggerFactory.getLogger(GuardPage.class);
    private static final String PREFIX = "outcome-owner.guard.";

    private final Planning planning;
    private final AdminLinks links;
    private final Texts texts;

    GuardPage(Planning planning, AdminLinks links, Texts texts) {
        this.planning = planning;
        this.links = links;
        this.texts = texts;
    }

    Map<String, Object> show(List<String> workflows, String copyName, List<String> errors, List<String> guarded) {
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Map<String, Object>> copied = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String workflow : workflows) {
            try {
                Plan plan = planning.plan(workflow);
                if (plan.state() == WorkflowState.BUILT_IN) {
                    copied.add(plan(plan, 0));
                } else {
                    changed.add(plan(plan, changed.size()));
                }
            } catch (GuardRefusal refusal) {
                refused.add(say(refusal));
            }
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("plans", changed);
        page.put("copies", copied);
        page.put("refused", refused);
        page.put("errors", errors);
        page.put("guarded", guarded);
        page.put("copyName", copyName);
        page.put("schemesUrl", links.workflowSchemes());
        page.put("backUrl", links.coverage());
        return page;
    }

    String say(GuardRefusal refusal) {
        return texts.say(refusal.reason());
    }

    /** One sentence for a failure of ours, with an id that is found in the log. */
    String failure(String workflow, RuntimeException failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("The workflow “{}” could not be changed [{}]", workflow, id, failure);
        return texts.say(PREFIX + "failure", workflow, id);
    }

    private Map<String, Object> plan(Plan plan, int position) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("workflow", plan.workflow());
        shown.put("state", texts.say(plan.state().nameKey()));
        shown.put("inactive", plan.state() == WorkflowState.INACTIVE);
        shown.put("print", plan.fingerprint());
        shown.put("position", position);
        shown.put("url", links.workflow(plan.workflow()));
        shown.put("additions", plan.additions().stream().map(this::addition).toList());
        shown.put("diff", diff(plan.diff()));
        return shown;
    }

    private Map<String, Object> addition(Addition addition) {
        return Map.of(
                "key",
                addition.key(),
                "validator",
                texts.say(addition.guard().nameKey()),
                "transition",
                addition.name(),
                "id",
                addition.transition(),
                "place",
                addition.position().map(this::place).orElseGet(() -> texts.say(PREFIX + "place.whole")));
    }

    private String place(int position) {
        return position == Result.OTHERWISE
                ? texts.say(PREFIX + "place.otherwise")
                : texts.say(PREFIX + "place.result", position + 1);
    }

    static List<Map<String, Object>> diff(List<DiffLine> lines) {
        return lines.stream()
                .map(line -> Map.<String, Object>of(
                        "kind", line.kind().key(), "sign", sign(line.kind()), "text", line.text()))
                .toList();
    }

    private static String sign(DiffLine.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case SAME -> " ";
            case GAP -> "\u2026";
        };
    }
}

package org.outcomeowner.setup;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.coverage.Draft;
import org.outcomeowner.guard.coverage.Judgement;
import org.outcomeowner.guard.coverage.Judgement.Weakness;
import org.outcomeowner.guard.coverage.Place;
import org.outcomeowner.guard.coverage.ProjectUse;
import org.outcomeowner.guard.coverage.Remark;
import org.outcomeowner.guard.coverage.Row;
import org.outcomeowner.guard.coverage.Standing;
import org.outcomeowner.guard.coverage.TransitionKind;
import org.outcomeowner.guard.coverage.Way;
import org.outcomeowner.guard.coverage.WorkflowCoverage;
import org.outcomeowner.guard.coverage.WorkflowState;
import org.outcomeowner.guard.coverage.change.GuardStatus;
import org.outcomeowner.guard.coverage.change.Undoing;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.jira.ServerTime;
import org.springframework.stereotype.Component;

/** A workflow and its ways into Done as the page shows them: each standing has a sign and a word, never colour alone. */
@Component
final class WorkflowRows {
    private static final String PREFIX = "outcome-owner.coverage.";

    private final Undoing undoing;
    private final AdminLinks links;
    private final ServerTime time;
    private final Texts texts;

    WorkflowRows(Undoing undoing, AdminLinks links, ServerTime time, Texts texts) {
        this.undoing = undoing;
        this.links = links;
        this.time = time;
        this.texts = texts;
    }

    Map<String, Object> of(WorkflowCoverage workflow) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", workflow.name());
        shown.put("encoded", URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8));
        shown.put("state", texts.say(workflow.state().nameKey()));
        shown.put("builtIn", workflow.state() == WorkflowState.BUILT_IN);
        shown.put("url", links.workflow(workflow.name()));
        shown.put("counts", texts.say(PREFIX + "counts", workflow.guarded(), workflow.open()));
        shown.put("mend", workflow.needsMending());
        shown.put("open", workflow.servesOutcomes() && workflow.needsMending());
        shown.put("uses", uses(workflow.uses()));
        shown.put(
                "faults",
                workflow.faults().stream()
                        .map(fault -> texts.say(fault.message()))
                        .toList());
        shown.put("rows", workflow.rows().stream().map(this::row).toList());
        workflow.draft().filter(Draft::differs).ifPresent(draft -> {
            shown.put("draft", draft(draft));
            shown.put("draftUrl", links.draft(workflow.name()));
        });
        undoing.status(workflow.name()).ifPresent(status -> shown.put("guard", guard(status)));
        return shown;
    }

    private Map<String, Object> guard(GuardStatus status) {
        return Map.of(
                "kind",
                status.kind().name(),
                "text",
                texts.say(
                        PREFIX + "guard."
                                + status.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        time.minuteOf(status.record().when())));
    }

    private String draft(Draft draft) {
        return texts.say(
                PREFIX + "draft",
                draft.author().orElseGet(() -> texts.say("outcome-owner.guard.author.unknown")),
                draft.changed().map(time::minuteOf).orElseGet(() -> texts.say("outcome-owner.guard.day.unknown")));
    }

    private String uses(List<ProjectUse> uses) {
        return uses.isEmpty()
                ? texts.say(PREFIX + "unused")
                : uses.stream()
                        .map(use -> use.key() + " (" + String.join(", ", use.types()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private Map<String, Object> row(Row row) {
        Way way = row.way();
        Standing standing = row.judgement().standing();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("transition", way.transition().name());
        shown.put("id", way.transition().id());
        shown.put("kind", texts.say(way.transition().kind().nameKey()));
        shown.put("conditional", way.transition().results().size() > 1);
        shown.put("from", from(way));
        shown.put("to", way.to().name());
        shown.put("sign", sign(standing));
        shown.put("style", style(standing));
        shown.put("standing", texts.say(standing.nameKey()));
        shown.put("reasons", reasons(row));
        return shown;
    }

    private String from(Way way) {
        TransitionKind kind = way.transition().kind();
        if (kind == TransitionKind.INITIAL) {
            return texts.say(PREFIX + "from.nowhere");
        }
        return kind == TransitionKind.GLOBAL && !way.stays()
                ? texts.say(PREFIX + "from.anywhere")
                : way.from().stream().map(Place::name).collect(Collectors.joining(", "));
    }

    private List<String> reasons(Row row) {
        List<String> reasons = new ArrayList<>();
        Judgement judgement = row.judgement();
        if (judgement.standing() == Standing.WEAKER) {
            judgement.weaknesses().forEach(weakness -> reasons.add(weak(weakness)));
        } else if (judgement.standing() != Standing.GUARDED) {
            reasons.add(texts.say(judgement.standing().reasonKey()));
        }
        if (row.remark() != Remark.NONE) {
            reasons.add(texts.say(row.remark().nameKey()));
        }
        return reasons;
    }

    private String weak(Weakness weakness) {
        String what = weakness.shortfalls().stream()
                .sorted()
                .map(shortfall -> texts.say(shortfall.nameKey()))
                .collect(Collectors.joining("; "));
        return weakness.project().isEmpty()
                ? texts.say(PREFIX + "reason.weaker.all", what)
                : texts.say(PREFIX + "reason.weaker", weakness.project(), what);
    }

    private static String sign(Standing standing) {
        return switch (standing) {
            case GUARDED -> "\u2713";
            case STAYS -> "\u2013";
            case WEAKER, REFUSES_ALL -> "!";
            case UNGUARDED -> "\u2717";
        };
    }

    private static String style(Standing standing) {
        return switch (standing) {
            case GUARDED -> "aui-lozenge-success";
            case STAYS -> "aui-lozenge-subtle";
            case WEAKER, REFUSES_ALL -> "aui-lozenge-moved";
            case UNGUARDED -> "aui-lozenge-error";
        };
    }
}

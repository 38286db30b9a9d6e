package org.outcomeowner.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.coverage.change.Addition;
import org.outcomeowner.guard.coverage.change.GuardRefusal;
import org.outcomeowner.guard.coverage.change.GuardStatus;
import org.outcomeowner.guard.coverage.change.Undoing;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.springframework.stereotype.Component;

/** What the page of an undo shows: who added what and when, and what has changed since. */
@Component
final class UndoPage {
    private static final String PREFIX = "outcome-owner.guard.";

    private final Undoing undoing;
    private final GuardPage guard;
    private final UserNames people;
    private final ServerTime time;
    private final AdminLinks links;
    private final Texts texts;

    UndoPage(Undoing undoing, GuardPage guard, UserNames people, ServerTime time, AdminLinks links, Texts texts) {
        this.undoing = undoing;
        this.guard = guard;
        this.people = people;
        this.time = time;
        this.links = links;
        this.texts = texts;
    }

    Map<String, Object> show(String workflow, List<String> errors) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("workflow", workflow);
        page.put("errors", errors);
        page.put("backUrl", links.coverage());
        page.put("kind", "NONE");
        page.put("diff", List.of());
        status(workflow).ifPresent(status -> {
            page.put("kind", status.kind().name());
            page.put("copy", status.record().copyOf().isPresent());
            page.put(
                    "text",
                    texts.say(
                            PREFIX + "undo.what",
                            people.displayName(status.record().who()),
                            time.minuteOf(status.record().when())));
            page.put(
                    "additions",
                    status.record().additions().stream().map(this::line).toList());
            page.put("diff", GuardPage.diff(status.diff()));
        });
        return page;
    }

    String say(GuardRefusal refusal) {
        return guard.say(refusal);
    }

    String failure(String workflow, RuntimeException failure) {
        return guard.failure(workflow, failure);
    }

    private Optional<GuardStatus> status(String workflow) {
        try {
            return undoing.status(workflow);
        } catch (GuardRefusal gone) {
            return Optional.empty();
        }
    }

    private String line(Addition addition) {
        return texts.say(
                PREFIX + "undo.line", texts.say(addition.guard().nameKey()), addition.name(), addition.transition());
    }
}

package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.input.PolicyDraft;

public class ProjectPolicyFormTest {
    private final PolicyPages pages = new PolicyPages();
    private final ProjectPolicyForm form = pages.project;

    @Test
    public void showsWhatHoldsWhereItComesFromAndWhatIsLocked() {
        Map<String, Object> page = page(Optional.empty());

        assertThat(PolicyPages.setting(page, "maxMeasures"))
                .containsEntry("inForce", "5")
                .containsEntry("source", "all projects")
                .containsEntry("choice", "own")
                .doesNotContainKeys("locked", "chosen");
        assertThat(PolicyPages.setting(page, "selfGrantAllowed"))
                .containsEntry("locked", true)
                .doesNotContainKey("choice");
        assertThat(PolicyPages.setting(page, "mode")).containsEntry("inForce", "Enforce");
    }

    @Test
    public void saysWhichModeHoldsTodayWhileAnotherIsToCome() {
        pages.global.save(pages.filledIn(
                pages.global.page(Optional.empty()),
                Map.of("mode", List.of("warn"), "modeFrom", List.of("2026-12-01"))));

        assertThat(PolicyPages.setting(page(Optional.empty()), "mode"))
                .containsEntry("inForce", "today Enforce (Mode: Warn; First day of the mode: 2026-12-01)");
    }

    @Test
    public void whatTheProjectDecidesHoldsThereAndNowhereElse() {
        save(Map.of("own", List.of("maxMeasures"), "maxMeasures", List.of("2")));

        assertThat(pages.store.of(10_000L).results().maxMeasures()).isEqualTo(2);
        assertThat(pages.store.of(10_001L).results().maxMeasures()).isEqualTo(5);
        assertThat(PolicyPages.setting(page(Optional.empty()), "maxMeasures"))
                .containsEntry("inForce", "2")
                .containsEntry("source", "this project")
                .containsEntry("chosen", true);
        assertThat(pages.overrides().list())
                .extracting(row -> row.get("key"), row -> row.get("settings"))
                .containsExactly(tuple("GROW", "Most measures"));
    }

    @Test
    public void whatItDoesNotDecideFollowsAllProjectsWhateverWasSent() {
        save(Map.of("own", List.of(), "maxMeasures", List.of("nonsense")));

        assertThat(pages.store.of(10_000L).results().maxMeasures()).isEqualTo(5);
        assertThat(pages.audited).isEmpty();
    }

    @Test
    public void cannotTakeWhatIsLocked() {
        Optional<Refused> refused = form.save(
                pages.grow,
                pages.filledIn(
                        page(Optional.empty()),
                        Map.of("own", List.of("selfGrantAllowed"), "selfGrantAllowed", List.of("true"))));

        assertThat(PolicyPages.maps(page(refused), "errors"))
                .extracting(error -> error.get("text").toString())
                .singleElement()
                .asString()
                .contains("is decided for all projects");
        assertThat(pages.store.of(10_000L).authority().selfGrantAllowed()).isFalse();
    }

    @Test
    public void cannotAskLessThanAllProjectsMust() {
        PolicyDraft mild =
                pages.filledIn(page(Optional.empty()), Map.of("own", List.of("mode"), "mode", List.of("observe")));
        Optional<Refused> refused = form.save(pages.grow, mild);

        assertThat(refused).isPresent();
        assertThat(PolicyPages.field(page(refused), "mode")).containsKey("error");
        assertThat(PolicyPages.setting(page(refused), "mode")).containsEntry("chosen", true);
        assertThat(pages.store.of(10_000L).modeOn(pages.jira.time().today())).isEqualTo(Mode.ENFORCE);
    }

    @Test
    public void whoeverComesTooLateIsTold() {
        Map<String, Object> opened = page(Optional.empty());
        save(Map.of("own", List.of("maxMeasures"), "maxMeasures", List.of("2")));
        Optional<Refused> late = form.save(
                pages.grow, pages.filledIn(opened, Map.of("own", List.of("ownerLimit"), "ownerLimit", List.of("3"))));

        assertThat(page(late).get("changes").toString())
                .contains("Most measures: was 5, is now 2", "is now Most measures");
        assertThat(pages.store.of(10_000L).owners().limit()).isEmpty();
    }

    private void save(Map<String, List<String>> typed) {
        assertThat(form.save(pages.grow, pages.filledIn(page(Optional.empty()), typed)))
                .isEmpty();
    }

    private Map<String, Object> page(Optional<Refused> refused) {
        return form.page(pages.grow, refused);
    }
}

package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;
import org.outcomeowner.rules.GlobalPolicy;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Setting;
import org.outcomeowner.rules.input.PolicyDraft;

public class GlobalPolicyFormTest {
    private final PolicyPages pages = new PolicyPages();
    private final GlobalPolicyForm form = pages.global;

    @Test
    public void savingTheFormAsItIsChangesNothing() {
        Map<String, Object> page = form.page(Optional.empty());

        assertThat(form.save(pages.filledIn(page, Map.of()))).isEmpty();
        assertThat(pages.store.global()).isEqualTo(GlobalPolicy.defaults());
        assertThat(pages.audited).isEmpty();
    }

    @Test
    public void whatIsSavedHoldsAtOnceAndIsAudited() {
        PolicyDraft draft = pages.filledIn(
                form.page(Optional.empty()),
                Map.of("mode", List.of("warn"), "waiverGroups", List.of("managers"), "ownerLimit", List.of("4")));

        assertThat(form.save(draft)).isEmpty();
        Policy policy = pages.store.of(10_000L);
        assertThat(policy.modeOn(pages.jira.time().today())).isEqualTo(Mode.WARN);
        assertThat(policy.waivers().grantors().groups()).containsExactly("managers");
        assertThat(policy.owners().limit()).contains(4);
        assertThat(pages.audited).hasSize(1);
    }

    @Test
    public void theBoundsAreSavedToo() {
        PolicyDraft draft =
                pages.filledIn(form.page(Optional.empty()), Map.of("open", List.of("mode"), "stricterOnly", List.of()));

        assertThat(form.save(draft)).isEmpty();
        assertThat(pages.store.global().bounds().open()).containsExactly(Setting.MODE);
        assertThat(pages.store.global().bounds().stricterOnly()).isFalse();
    }

    @Test
    public void aRefusedFormKeepsEverythingThatWasTypedWithTheErrorsAtTheirFields() {
        PolicyDraft draft = pages.filledIn(
                form.page(Optional.empty()),
                Map.of(
                        "maxMeasures", List.of("5O"),
                        "modeFrom", List.of("2026-01-01"),
                        "mode", List.of("observe"),
                        "waiverGroups", List.of("managers", "gone"),
                        "recipientUsers", List.of("nobody"),
                        "everyType", List.of(),
                        "outcomeTypes", List.of()));
        Optional<Refused> refused = form.save(draft);
        Map<String, Object> page = form.page(refused);

        assertThat(PolicyPages.maps(page, "errors"))
                .extracting(error -> error.get("anchor"))
                .containsExactlyInAnyOrder(
                        "#outcomeTypes", "#modeFrom", "#maxMeasures", "#waiverGroups", "#recipientUsers");
        assertThat(PolicyPages.field(page, "maxMeasures"))
                .containsEntry("value", "5O")
                .containsEntry("describedBy", "maxMeasures-help maxMeasures-error")
                .containsKey("error");
        assertThat(PolicyPages.field(page, "modeFrom")).containsEntry("value", "2026-01-01");
        assertThat(PolicyPages.maps(PolicyPages.field(page, "waiverGroups"), "options"))
                .filteredOn(option -> option.containsKey("selected"))
                .extracting(option -> option.get("label"))
                .containsExactly("managers", "gone (not in this Jira)");
        assertThat(PolicyPages.field(page, "recipientUsers")).containsEntry("value", "nobody");
        assertThat(pages.store.global()).isEqualTo(GlobalPolicy.defaults());
    }

    @Test
    public void whoeverComesTooLateIsToldWhatHasChangedAndByWhomAndLosesNothing() {
        Map<String, Object> opened = form.page(Optional.empty());
        form.save(pages.filledIn(opened, Map.of("mode", List.of("warn"))));
        pages.jira.logIn(pages.jira.dana);
        PolicyDraft late = pages.filledIn(opened, Map.of("maxMeasures", List.of("3")));

        Optional<Refused> refused = form.save(late);
        Map<String, Object> page = form.page(refused);

        assertThat(page.get("changes").toString()).contains("Mode: was Enforce, is now Warn");
        assertThat(page.get("savedBy")).isEqualTo("Saved last by Max Manager on 2026-11-18.");
        assertThat(PolicyPages.field(page, "maxMeasures")).containsEntry("value", "3");
        assertThat(pages.store.global().policy().results().maxMeasures()).isEqualTo(5);

        assertThat(form.save(pages.filledIn(page, Map.of()))).isEmpty();
        assertThat(pages.store.global().policy().results().maxMeasures()).isEqualTo(3);
    }

    @Test
    public void aPolicyThatCannotBeReadCanOnlyBeTakenAway() {
        pages.jira.settings.put("org.outcomeowner.outcome-owner:policy", "{damaged");
        assertThat(form.page(Optional.empty())).containsEntry("damaged", true);

        form.reset();
        assertThat(pages.store.global()).isEqualTo(GlobalPolicy.defaults());
    }

    @Test
    public void moreGroupsThanAnybodyTicksAreTyped() {
        String[] many =
                IntStream.range(0, 61).mapToObj(number -> "group-" + number).toArray(String[]::new);
        pages.groups(many);
        Map<String, Object> page = form.page(Optional.empty());
        assertThat(PolicyPages.field(page, "waiverGroups")).containsEntry("kind", "lines");

        PolicyDraft draft = pages.filledIn(page, Map.of("waiverGroups", List.of("group-3\r\n\r\n group-60 \n")));
        assertThat(form.save(draft)).isEmpty();
        assertThat(pages.store.global().policy().waivers().grantors().groups())
                .containsExactlyInAnyOrder("group-3", "group-60");
    }

    @Test
    public void everySettingIsOnThePageOnce() {
        assertThat(PolicyPages.settings(form.page(Optional.empty())))
                .extracting(setting -> setting.get("key"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Setting.values()).stream().map(Setting::key).toList());
    }
}

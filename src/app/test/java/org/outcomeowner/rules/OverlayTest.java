package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class OverlayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Policy ALL = Policy.defaults();
    private static final Policy MILD = new Policy(
            Optional.of(Set.of("10000")),
            ModePlan.always(Mode.OBSERVE),
            new ResultPolicy(8, false, false, Set.of("Cancelled", "Done anyway")),
            new MeasuringPolicy(Set.of("Delivered"), 90),
            new AuthorityPolicy(false, true, new Grantors(Set.of("anyone"), Set.of())),
            new WaiverPolicy(new Grantors(Set.of("anyone"), Set.of()), 3650),
            new OwnerPolicy(Set.of("bots"), Optional.of(100)),
            new BypassPolicy(BypassResponse.comment(), new Recipients(Set.of("team"), Set.of("k-max"))));

    @Test
    public void aProjectThatDecidesNothingFollowsAll() {
        assertThat(new GlobalPolicy(MILD, Bounds.defaults()).in(ProjectPolicy.nothing()))
                .isEqualTo(MILD);
    }

    @Test
    public void aProjectThatMayDecideAllDoes() {
        Bounds none = new Bounds(EnumSet.allOf(Setting.class), false);
        assertThat(new GlobalPolicy(ALL, none).in(everything(MILD))).isEqualTo(MILD);
    }

    @Test
    public void whereOnlyMoreMayBeAskedTheStricterCounts() {
        Bounds stricter = new Bounds(EnumSet.allOf(Setting.class), true);
        GlobalPolicy global = new GlobalPolicy(ALL, stricter);
        Policy effective = global.in(everything(MILD));
        assertThat(effective.outcomeTypes()).isEmpty();
        assertThat(effective.modeOn(TODAY)).isEqualTo(Mode.ENFORCE);
        assertThat(effective.results()).isEqualTo(new ResultPolicy(8, true, true, Set.of("Cancelled")));
        assertThat(effective.measuring()).isEqualTo(new MeasuringPolicy(Set.of("Delivered"), 30));
        assertThat(effective.authority().required()).isTrue();
        assertThat(effective.authority().selfGrantAllowed()).isFalse();
        assertThat(effective.waivers().longestDays()).isEqualTo(90);
        assertThat(effective.owners()).isEqualTo(new OwnerPolicy(Set.of("bots"), Optional.of(100)));
        assertThat(effective.bypasses().response()).isEqualTo(BypassResponse.comment());
        assertThat(global.weakened(everything(MILD), TODAY))
                .containsExactlyInAnyOrder(
                        Setting.MODE,
                        Setting.EVIDENCE,
                        Setting.INSIGHT,
                        Setting.EXEMPT_RESOLUTIONS,
                        Setting.MEASURING,
                        Setting.AUTHORITY_REQUIRED,
                        Setting.SELF_GRANT,
                        Setting.LONGEST_WAIVER);
    }

    @Test
    public void listsOfPeopleAndTypesGrow() {
        Policy all = ALL.withOutcomeTypes(Set.of("1"))
                .with(new OwnerPolicy(Set.of("robots"), Optional.of(5)))
                .with(new BypassPolicy(BypassResponse.reopen("Reopen"), new Recipients(Set.of("managers"), Set.of())));
        Policy effective = new GlobalPolicy(all, new Bounds(EnumSet.allOf(Setting.class), true)).in(everything(MILD));
        assertThat(effective.outcomeTypes()).contains(Set.of("1", "10000"));
        assertThat(effective.owners()).isEqualTo(new OwnerPolicy(Set.of("robots", "bots"), Optional.of(5)));
        assertThat(effective.bypasses())
                .isEqualTo(new BypassPolicy(
                        BypassResponse.reopen("Reopen"), new Recipients(Set.of("managers", "team"), Set.of("k-max"))));
    }

    @Test
    public void whatIsClosedToAProjectNoLongerCounts() {
        GlobalPolicy closed = new GlobalPolicy(ALL, new Bounds(Set.of(), false));
        assertThat(closed.in(everything(MILD))).isEqualTo(ALL);
    }

    @Test
    public void onNoDayIsTheModeMilderThanThatOfAllProjects() {
        ModePlan all = new ModePlan(Mode.ENFORCE, Optional.of(TODAY.plusDays(10)), Mode.OBSERVE);
        ModePlan own = new ModePlan(Mode.WARN, Optional.of(TODAY.plusDays(5)), Mode.OBSERVE);
        GlobalPolicy global = new GlobalPolicy(ALL.with(all), Bounds.defaults());
        ProjectPolicy project = new ProjectPolicy(Set.of(Setting.MODE), ALL.with(own));
        Policy effective = global.in(project);
        assertThat(effective.modeOn(TODAY)).isEqualTo(Mode.OBSERVE);
        assertThat(effective.modeOn(TODAY.plusDays(5))).isEqualTo(Mode.WARN);
        assertThat(effective.modeOn(TODAY.plusDays(10))).isEqualTo(Mode.ENFORCE);
        assertThat(global.weakened(project, TODAY)).containsExactly(Setting.MODE);
    }

    private static ProjectPolicy everything(Policy values) {
        return new ProjectPolicy(EnumSet.allOf(Setting.class), values);
    }
}

package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.rules.bypass.Missing;

/** What is stored as one text is read back as it was. */
public class RecordsTest {
    @Test
    public void whatWasMissing() {
        List<Missing> missing = List.of(
                new Missing("measure.unmeasured", Optional.of("Leads: generated, \"all\"")),
                new Missing("insight.missing", Optional.empty()));

        assertThat(MissingText.read(MissingText.write(missing))).isEqualTo(missing);
        assertThat(MissingText.read(MissingText.write(List.of()))).isEmpty();
        assertThat(MissingText.read(null)).isEmpty();
    }

    @Test
    public void scopes() {
        for (Scope scope :
                List.of(Scope.changed(), Scope.outcomes(), Scope.statuses(Set.of("3", "6")), Scope.project("10000"))) {
            assertThat(Scope.of(scope.text())).isEqualTo(scope);
        }
    }

    @Test
    public void settings() {
        SettingsPrint full = new SettingsPrint(Set.of("3", "6"), "abc", Map.of("10000", "x", "10001", "y"));
        SettingsPrint bare = new SettingsPrint(Set.of(), "", Map.of());

        assertThat(SettingsPrint.of(full.text())).isEqualTo(full);
        assertThat(SettingsPrint.of(bare.text())).isEqualTo(bare);
    }

    @Test
    public void whatIsNewInTheSettings() {
        SettingsPrint before = new SettingsPrint(Set.of("3"), "abc", Map.of("1", "x", "2", "y"));
        SettingsPrint after = new SettingsPrint(Set.of("3", "6"), "abc", Map.of("1", "x", "2", "z", "4", "w"));

        assertThat(after.newlyDone(before)).containsExactly("6");
        assertThat(before.newlyDone(after)).isEmpty();
        assertThat(after.changedProjects(before)).containsExactly("2", "4");
    }

    @Test
    public void aPositionCountsWhatWasSeenOfItsLastSecond() {
        Position start = Position.at(5_400);

        assertThat(start).isEqualTo(new Position(5_000, 0));
        assertThat(start.after(List.of())).isEqualTo(start);
        assertThat(start.after(List.of(5_500L, 5_900L))).isEqualTo(new Position(5_000, 2));
        assertThat(new Position(5_000, 2).after(List.of(5_950L, 7_100L, 7_200L)))
                .isEqualTo(new Position(7_000, 2));
    }
}

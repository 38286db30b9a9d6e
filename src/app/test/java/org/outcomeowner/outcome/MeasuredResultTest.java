package org.outcomeowner.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class MeasuredResultTest {
    private final MeasuredResult result =
            new MeasuredResult(List.of(Measures.leads(), Measures.budget()), Optional.of("Start earlier"));

    @Test
    public void aMeasurementReplacesThatOfItsMeasureAlone() {
        Measurement taken = Measurement.of(BigDecimal.TEN, Measures.DAY);
        MeasuredResult after = result.withMeasurement("leads", taken);
        assertThat(after.find("leads").orElseThrow().measurement()).isEqualTo(taken);
        assertThat(after.find("budget")).isEqualTo(result.find("budget"));
        assertThat(after.insight()).isEqualTo(result.insight());
    }

    @Test
    public void refusesAMeasurementOfAMeasureItDoesNotHave() {
        assertThatThrownBy(() -> result.withMeasurement("sales", Measurement.none()))
                .isInstanceOf(UnknownMeasureException.class)
                .hasMessageContaining("sales");
    }

    @Test
    public void neverHoldsTwoMeasuresOfOneId() {
        List<Measure> twice = List.of(Measures.leads(), Measures.leads());
        assertThatThrownBy(() -> new MeasuredResult(twice, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void isEmptyWithoutMeasuresAndInsight() {
        assertThat(MeasuredResult.empty().isEmpty()).isTrue();
        assertThat(result.isEmpty()).isFalse();
        assertThat(new MeasuredResult(List.of(), Optional.of("Learned")).isEmpty())
                .isFalse();
    }

    @Test
    public void aMeasureIsDueFromItsDueDateOnAndAlwaysWithoutOne() {
        assertThat(Measures.leads().isDueBy(Measures.DAY)).isFalse();
        assertThat(Measures.leads().isDueBy(Measures.DAY.withMonth(12).withDayOfMonth(31)))
                .isTrue();
        assertThat(Measures.budget().isDueBy(Measures.DAY)).isTrue();
    }

    @Test
    public void anActualAndItsDayBelongTogether() {
        Optional<BigDecimal> actual = Optional.of(BigDecimal.ONE);
        assertThatThrownBy(() -> new Measurement(actual, Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

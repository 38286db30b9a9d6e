package org.outcomeowner.outcome.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;

public class MeasurementParserTest {
    private final MeasuredResult result =
            new MeasuredResult(List.of(Measures.proved(Measures.leads(), 200)), Optional.empty());
    private final MeasurementParser parser = new MeasurementParser(Measures.DAY);

    @Test
    public void putsTheMeasurementInPlaceOfTheOneBefore() {
        MeasuredResult after = parse("id", "leads", "actual", "530").value().orElseThrow();
        assertThat(after.find("leads").orElseThrow().measurement())
                .isEqualTo(Measurement.of(BigDecimal.valueOf(530), Measures.DAY));
    }

    @Test
    public void refusesAMeasureThatIsNotThereAndNamesThoseThatAre() {
        assertThat(parse("id", "sales", "actual", "1").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message().args()).containsExactly("sales", "leads"));
    }

    @Test
    public void refusesAMeasurementWithoutAnActual() {
        assertThat(parse("id", "leads").errors()).extracting(InputError::field).containsExactly("actual");
    }

    @Test
    public void namesTheMeasureInItsErrors() {
        assertThat(parse("id", "leads", "actual", "many").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message().args()).contains("Leads generated", "many"));
    }

    private Parsed<MeasuredResult> parse(String... keysAndTexts) {
        return parser.parse(result, Drafts.of(keysAndTexts));
    }
}

package org.outcomeowner.outcome.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.Test;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Measurement;

public class ResultParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ResultParser parser = ResultParser.entered(5, TODAY);

    @Test
    public void readsACompleteMeasure() {
        Measure measure = read(Drafts.with(
                Drafts.leads(),
                "actual",
                "530",
                "measuredOn",
                "2026-11-18",
                "evidence",
                "https://crm/42",
                "note",
                "n"));
        assertThat(measure.name()).isEqualTo("Leads generated");
        assertThat(measure.goal().target()).contains(new BigDecimal("500"));
        assertThat(measure.due()).contains(LocalDate.of(2026, 12, 31));
        assertThat(measure.measurement().actual()).contains(new BigDecimal("530"));
        assertThat(measure.measurement().evidence()).contains(URI.create("https://crm/42"));
        assertThat(measure.measurement().note()).contains("n");
    }

    @Test
    public void readsARangeWithoutATarget() {
        Measure measure = read(Drafts.of("name", "Rate", "direction", "range", "low", "-1.5", "high", "2"));
        assertThat(measure.goal()).isEqualTo(Goal.between(new BigDecimal("-1.5"), new BigDecimal("2")));
    }

    @Test
    public void nothingTypedIsAnEmptyResult() {
        assertThat(parser.parse(Drafts.result()).value()).contains(MeasuredResult.empty());
    }

    @Test
    public void keepsEqualNumbersEqual() {
        assertThat(number("1e3")).isEqualTo(number("1000.00")).isEqualTo(new BigDecimal("1000"));
        assertThat(number("0.50")).isEqualTo(number("+.5".replace("+", "0")));
        assertThat(number("-0")).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    public void keepsEveryDigitOfALongNumber() {
        String digits = "12345678901234567890.1234567891";
        assertThat(number(digits).toPlainString()).isEqualTo(digits);
    }

    @Test
    public void anActualWithoutADayWasMeasuredToday() {
        assertThat(read(Drafts.with(Drafts.leads(), "actual", "1")).measurement())
                .isEqualTo(Measurement.of(BigDecimal.ONE, TODAY));
    }

    @Test
    public void aMeasurementOfTodayIsNotInTheFuture() {
        MeasureDraft draft = Drafts.with(Drafts.leads(), "actual", "1", "measuredOn", TODAY.toString());
        assertThat(parser.parse(Drafts.result(draft)).isValid()).isTrue();
    }

    @Test
    public void makesAnIdOfTheNameAndKeepsItUnique() {
        MeasureDraft named = Drafts.of("name", "Größe & Höhe!", "direction", "at_most", "target", "1");
        MeasureDraft foreign = Drafts.of("name", "売上", "direction", "at_most", "target", "1");
        List<Measure> measures = parser.parse(Drafts.result(named, named, foreign))
                .value()
                .orElseThrow()
                .measures();
        assertThat(measures).extracting(Measure::id).containsExactly("gro-e-hohe", "gro-e-hohe-2", "measure");
    }

    @Test
    public void anIdMadeOfANameNeverTakesOneThatWasSent() {
        MeasureDraft unnamed = Drafts.with(Drafts.leads(), "id", "", "name", "Leads");
        List<Measure> measures = parser.parse(Drafts.result(unnamed, Drafts.leads()))
                .value()
                .orElseThrow()
                .measures();
        assertThat(measures).extracting(Measure::id).containsExactly("leads-2", "leads");
    }

    @Test
    public void refusesNumbersThatAreNone() {
        for (String text :
                List.of("50,000", "5O", "NaN", "Infinity", "10^400", "1 000", "1.", ".5", "0x1F", "１２", "1e", "--1")) {
            assertRefused(Drafts.with(Drafts.leads(), "target", text), "target number");
        }
    }

    @Test
    public void refusesNumbersTooLargeToKeepExactly() {
        for (String text :
                List.of("1e400", "1e-400", "1e999999999", "1e-999999999", "1" + "0".repeat(400), "0.12345678901")) {
            assertRefused(Drafts.with(Drafts.leads(), "actual", text), "actual number-size");
        }
    }

    @Test
    public void refusesAMissingTarget() {
        assertRefused(Drafts.with(Drafts.leads(), "target", ""), "target required");
    }

    @Test
    public void refusesARangeWithoutItsEnds() {
        assertRefused(Drafts.of("name", "Rate", "direction", "range"), "low required", "high required");
    }

    @Test
    public void refusesARangeUpsideDown() {
        assertRefused(Drafts.of("name", "R", "direction", "range", "low", "2", "high", "1"), "low range");
    }

    @Test
    public void refusesWhatTheDirectionHasNoUseFor() {
        assertRefused(Drafts.with(Drafts.leads(), "low", "1"), "low not-applicable");
        assertRefused(
                Drafts.of("name", "R", "direction", "range", "low", "1", "high", "2", "target", "1"),
                "target not-applicable");
    }

    @Test
    public void refusesATargetThatContradictsTheDirection() {
        assertRefused(Drafts.with(Drafts.leads(), "target", "100"), "target increase");
        assertRefused(Drafts.with(Drafts.leads(), "direction", "decrease"), "target decrease");
    }

    @Test
    public void acceptsATargetEqualToTheBaseline() {
        assertThat(parser.parse(Drafts.result(Drafts.with(Drafts.leads(), "target", "120")))
                        .isValid())
                .isTrue();
    }

    @Test
    public void refusesAnUnknownOrMissingDirection() {
        assertRefused(Drafts.with(Drafts.leads(), "direction", "up"), "direction direction");
        assertRefused(Drafts.with(Drafts.leads(), "direction", ""), "direction required");
    }

    @Test
    public void refusesDaysThatAreNone() {
        for (String text : List.of("tomorrow", "2026-02-30", "31/12/2026", "+12026-01-01", "2026-1-1")) {
            assertRefused(Drafts.with(Drafts.leads(), "due", text), "due date");
        }
    }

    @Test
    public void refusesAMeasurementOfTomorrow() {
        MeasureDraft draft = Drafts.with(Drafts.leads(), "actual", "1", "measuredOn", "2026-11-24");
        assertRefused(draft, "measuredOn date-future");
    }

    @Test
    public void refusesADayWithoutAnActual() {
        assertRefused(Drafts.with(Drafts.leads(), "measuredOn", "2026-11-18"), "measuredOn date-alone");
    }

    @Test
    public void refusesEvidenceThatIsNoWebAddress() {
        List<String> links = List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://host/x",
                "https:",
                "http:///x",
                "crm/42",
                "https://a b",
                "//host/x");
        for (String text : links) {
            assertRefused(Drafts.with(Drafts.leads(), "evidence", text), "evidence link");
        }
    }

    @Test
    public void refusesAMeasureTooMany() {
        MeasureDraft[] six = new MeasureDraft[6];
        Arrays.setAll(six, index -> Drafts.with(Drafts.leads(), "id", "m" + index));
        assertThat(described(parser.parse(Drafts.result(six)))).containsExactly("measures too-many");
    }

    @Test
    public void looksIntoNoMoreRowsThanThereMayBe() {
        List<MeasureDraft> many = Collections.nCopies(100_000, Drafts.of("name", ""));
        assertThat(parser.parse(new ResultDraft(many, "")).errors()).hasSizeLessThan(50);
    }

    @Test
    public void refusesOneIdTwice() {
        Parsed<MeasuredResult> parsed = parser.parse(Drafts.result(Drafts.leads(), Drafts.leads()));
        assertThat(described(parsed)).containsExactly("1 id id-duplicate");
    }

    @Test
    public void refusesAnIdThatIsNoSlug() {
        assertRefused(Drafts.with(Drafts.leads(), "id", "../x"), "id id");
    }

    @Test
    public void refusesABlankName() {
        assertRefused(Drafts.with(Drafts.leads(), "name", " \t "), "name required");
    }

    @Test
    public void refusesTextsOverTheirLimitsAndNeverCutsThem() {
        assertRefused(Drafts.with(Drafts.leads(), "name", "x".repeat(101)), "name too-long");
        assertRefused(Drafts.with(Drafts.leads(), "unit", "x".repeat(31)), "unit too-long");
        assertRefused(Drafts.with(Drafts.leads(), "note", "x".repeat(1_048_576)), "note too-long");
        assertRefused(Drafts.with(Drafts.leads(), "evidence", "http://" + "x".repeat(2_000)), "evidence too-long");
        assertThat(read(Drafts.with(Drafts.leads(), "note", "x".repeat(2_000)))
                        .measurement()
                        .note())
                .contains("x".repeat(2_000));
    }

    @Test
    public void refusesAnInsightOverItsLimit() {
        Parsed<MeasuredResult> parsed = parser.parse(new ResultDraft(List.of(), "x".repeat(4_001)));
        assertThat(described(parsed)).containsExactly("insight text-too-long");
    }

    @Test
    public void refusesCharactersThatNoDatabaseKeeps() {
        assertRefused(Drafts.with(Drafts.leads(), "name", "a\u0000b"), "name one-line");
        assertRefused(Drafts.with(Drafts.leads(), "name", "a\nb"), "name one-line");
        assertRefused(Drafts.with(Drafts.leads(), "note", "a\u0000b"), "note characters");
        assertRefused(Drafts.with(Drafts.leads(), "note", "a\ud800b"), "note characters");
    }

    @Test
    public void allowsSeveralLinesAndEveryScriptInANote() {
        String note = "Zeile\r\n\t二行目 😀";
        assertThat(read(Drafts.with(Drafts.leads(), "note", note)).measurement().note())
                .contains(note);
    }

    @Test
    public void reportsEveryErrorOfEveryRowAtOnce() {
        MeasureDraft bad = Drafts.of("direction", "up", "target", "5O,000", "due", "soon");
        Parsed<MeasuredResult> parsed = parser.parse(Drafts.result(Drafts.leads(), bad));
        assertThat(parsed.value()).isEmpty();
        assertThat(described(parsed))
                .containsExactly("1 name required", "1 target number", "1 direction direction", "1 due date");
    }

    @Test
    public void whatWasStoredStaysReadableWhateverThePolicyAndTheDay() {
        MeasureDraft future = Drafts.with(Drafts.leads(), "actual", "1", "measuredOn", "2030-01-01");
        MeasureDraft[] six = new MeasureDraft[6];
        Arrays.setAll(six, index -> Drafts.with(future, "id", "m" + index));
        assertThat(ResultParser.stored().parse(Drafts.result(six)).isValid()).isTrue();
    }

    @Test
    public void whatWasStoredMustNameTheDayOfItsActual() {
        Parsed<MeasuredResult> parsed =
                ResultParser.stored().parse(Drafts.result(Drafts.with(Drafts.leads(), "actual", "1")));
        assertThat(described(parsed)).containsExactly("0 measuredOn required");
    }

    @Test
    public void refusesADocumentOverItsLimit() {
        assertThat(ResultParser.checkSize("x".repeat(65_536))).isEmpty();
        assertThat(ResultParser.checkSize("x".repeat(65_537)))
                .hasValueSatisfying(error -> assertThat(error.field()).isEqualTo(InputError.DOCUMENT));
    }

    @Test
    public void aRowWithNothingButADirectionIsBlank() {
        assertThat(Drafts.of("direction", "increase", "name", " ").isBlank()).isTrue();
        assertThat(Drafts.of("id", "leads").isBlank()).isFalse();
    }

    private BigDecimal number(String text) {
        return read(Drafts.with(Drafts.leads(), "actual", text))
                .measurement()
                .actual()
                .orElseThrow();
    }

    private Measure read(MeasureDraft draft) {
        Parsed<MeasuredResult> parsed = parser.parse(Drafts.result(draft));
        assertThat(parsed.errors()).isEmpty();
        return parsed.value().orElseThrow().measures().get(0);
    }

    private void assertRefused(MeasureDraft draft, String... fieldsAndRules) {
        List<String> expected =
                Arrays.stream(fieldsAndRules).map(error -> "0 " + error).toList();
        assertThat(described(parser.parse(Drafts.result(draft))))
                .as("%s", draft)
                .isEqualTo(expected);
    }

    private static List<String> described(Parsed<MeasuredResult> parsed) {
        return parsed.errors().stream().map(ResultParserTest::described).toList();
    }

    private static String described(InputError error) {
        String rule = error.message().key().replace("outcome-owner.input.", "");
        return error.row().map(row -> row + " ").orElse("") + error.field() + " " + rule;
    }
}

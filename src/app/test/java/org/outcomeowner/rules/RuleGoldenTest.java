package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.Golden;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.outcome.Owner;

/** Every rule says what, how it is, how it must be, who can mend it and where. {@link Golden} says how a wanted change is accepted. */
public class RuleGoldenTest {
    private static final Policy POLICY = Policy.defaults();

    @Test
    public void everyRuleHasItsSentence() {
        assertThat(findings()).extracting(Finding::rule).contains(Rule.values());
        Golden.assertMatches("rules", sentences(Locale.ROOT));
    }

    @Test
    public void everyLanguageHasASentenceForEveryRule() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE)) {
            String text = sentences(locale);
            assertThat(text.lines()).as(locale.toString()).hasSize(Rule.values().length);
            assertThat(text).as(locale.toString()).doesNotContain("{").doesNotContain("outcome-owner.");
            assertThat(text.lines()).allMatch(line -> line.contains("GROW-1"), "names the epic");
        }
    }

    /** What Jira shows in the dialog, answers over REST, and writes into reports. */
    @Test
    public void aRefusalNamesEverythingAtOnceWithTheAddressOfEachRepair() {
        Facts facts = Facts.ready()
                .owner(Optional.of(inactive()))
                .ownerCannotBrowse()
                .measures(Measures.leads(), Measures.measured(Measures.budget(), 60_000))
                .withoutInsight()
                .waiver(waiver("k-max", false));
        MessageText text = new MessageText(
                BundleTranslator.english(),
                place -> "https://jira.example.com/" + place.name().toLowerCase(Locale.ROOT));
        Golden.assertMatches("refusal-with-addresses", text.refusal(close(facts)));
    }

    private static String sentences(Locale locale) {
        MessageText text = new MessageText(new BundleTranslator(locale));
        return findings().stream()
                .collect(Collectors.toMap(Finding::rule, finding -> finding, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Finding::rule))
                .map(finding -> finding.rule().key() + " - " + text.of(finding))
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> findings() {
        return Stream.of(
                        start(nobody()),
                        start(Facts.ready()
                                .owner(Optional.of(inactive()))
                                .ownerCannotBrowse()
                                .ownerIsServiceAccount()),
                        start(Facts.ready().authority(Authority.pending(Optional.empty()))),
                        start(Facts.ready().authority(Facts.grantedBy("k-olivia"))),
                        start(Facts.ready().grantorMayNotGrant()),
                        start(Facts.ready().measures(open(), withoutBaseline())),
                        close(nobody().resolution("Duplicate")),
                        close(nobody().waiver(waiver("k-max", false))),
                        close(nobody().waiver(waiver("k-dana", true))),
                        close(nobody().waiver(waiver("k-max", true))),
                        close(Facts.ready()
                                .measures(withoutBaseline(), Measures.measured(Measures.budget(), 1))
                                .delivered(Measures.DAY.minusDays(100))),
                        new CloseDemands(List.of(POLICY.closeRequirements(), lax()))
                                .ahead(Facts.ready().build(), POLICY))
                .flatMap(readiness -> readiness.findings().stream())
                .toList();
    }

    private static CloseRequirements lax() {
        return new CloseRequirements(MeasureScope.ANY, false, false, Set.of());
    }

    private static Facts nobody() {
        return Facts.ready()
                .owner(Optional.empty())
                .authority(Authority.none())
                .measures()
                .withoutInsight();
    }

    private static Owner inactive() {
        return new Owner("k-ines", "ines", "Ines Inactive", false);
    }

    private static Measure open() {
        Optional<BigDecimal> none = Optional.empty();
        Goal goal = new Goal(Direction.INCREASE, Optional.of(BigDecimal.ONE), none, none, none);
        return new Measure("open", "Conversion rate", "", goal, Optional.empty(), Measurement.none());
    }

    private static Measure withoutBaseline() {
        Goal goal = Goal.of(Direction.DECREASE, BigDecimal.TEN);
        return new Measure("returns", "Returns", "", goal, Optional.empty(), Measurement.none());
    }

    /** Asked for by dana; one that is granted expired yesterday. */
    private static Waiver waiver(String by, boolean granted) {
        Instant moment = Instant.parse("2026-11-01T08:00:00Z");
        Optional<Stamp> grant = granted ? Optional.of(new Stamp(by, moment)) : Optional.empty();
        return new Waiver(1, 7, "Market gone", new Stamp("k-dana", moment), grant, Measures.DAY.minusDays(1));
    }

    private static Readiness start(Facts facts) {
        return Readiness.forStart(facts.build(), POLICY, StartRequirements.strict());
    }

    private static Readiness close(Facts facts) {
        return Readiness.forClose(facts.build(), POLICY, POLICY.closeRequirements());
    }
}

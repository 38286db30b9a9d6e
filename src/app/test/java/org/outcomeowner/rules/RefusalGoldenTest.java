package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.Golden;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.outcome.Owner;

public class RefusalGoldenTest {
    private final MessageText english = new MessageText(BundleTranslator.english());

    @Test
    public void startOfANewEpic() {
        Golden.assertMatches("refusal-start-empty", english.refusal(start(bare())));
    }

    @Test
    public void startWithAnUnfitOwnerAndOpenMeasures() {
        Owner ines = new Owner("k-ines", "ines", "Ines Inactive", false);
        Facts facts = Facts.ready()
                .owner(Optional.of(ines))
                .ownerCannotBrowse()
                .ownerIsServiceAccount()
                .measures(open(Direction.INCREASE), withoutBaseline());
        Golden.assertMatches("refusal-start-unfit", english.refusal(start(facts)));
    }

    @Test
    public void startWithAuthorityThatDoesNotCount() {
        String pending = english.refusal(start(Facts.ready().authority(Authority.pending(Optional.empty()))));
        String own = english.refusal(start(Facts.ready().authority(Facts.grantedBy("k-olivia"))));
        Golden.assertMatches("refusal-start-authority", pending + "\n" + own);
    }

    @Test
    public void closeWithoutResult() {
        Facts facts = Facts.ready()
                .measures(Measures.leads(), Measures.measured(Measures.budget(), 60_000))
                .withoutInsight();
        Golden.assertMatches("refusal-close", english.refusal(close(facts)));
    }

    @Test
    public void exitWithoutReason() {
        Golden.assertMatches("refusal-exit", english.refusal(close(bare().resolution("Duplicate"))));
    }

    @Test
    public void everyOtherLanguageSaysTheSame() {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE}) {
            MessageText text = new MessageText(new BundleTranslator(locale));
            Golden.assertMatches("refusal-start-empty_" + locale, text.refusal(start(bare())));
        }
    }

    @Test
    public void eachFieldHasItsOwnReasons() {
        Map<OutcomeField, String> reasons = english.reasonsByField(start(bare()));
        assertThat(reasons).containsOnlyKeys(OutcomeField.OWNER, OutcomeField.AUTHORITY, OutcomeField.RESULT);
        assertThat(reasons.get(OutcomeField.OWNER)).startsWith("Outcome Owner: nobody is named");
        assertThat(english.reasonsElsewhere(start(bare()))).isEmpty();
    }

    @Test
    public void aReasonForAnExitBelongsToNoField() {
        Readiness readiness = close(bare().resolution("Duplicate"));
        assertThat(english.reasonsByField(readiness)).isEmpty();
        assertThat(english.reasonsElsewhere(readiness)).hasSize(1);
    }

    @Test
    public void aNameThatLooksLikeAPlaceholderIsSaidAsItIs() {
        Goal goal = Goal.of(Direction.AT_MOST, BigDecimal.ONE);
        Measure hostile = new Measure("m", "{0} '<b>'", "", goal, Optional.empty(), Measurement.none());
        assertThat(english.refusal(close(Facts.ready().measures(hostile)))).contains("“{0} '<b>'”");
    }

    private static Facts bare() {
        return Facts.ready()
                .owner(Optional.empty())
                .authority(Authority.none())
                .measures()
                .withoutInsight();
    }

    private static Measure open(Direction direction) {
        Optional<BigDecimal> none = Optional.empty();
        Goal goal = new Goal(direction, Optional.of(BigDecimal.ONE), none, none, none);
        return new Measure("open", "Conversion rate", "", goal, Optional.empty(), Measurement.none());
    }

    private static Measure withoutBaseline() {
        Goal goal = Goal.of(Direction.DECREASE, BigDecimal.TEN);
        return new Measure("returns", "Returns", "", goal, Optional.empty(), Measurement.none());
    }

    private static Readiness start(Facts facts) {
        return Readiness.forStart(facts.build(), Policy.defaults(), StartRequirements.strict());
    }

    private static Readiness close(Facts facts) {
        return Readiness.forClose(
                facts.build(), Policy.defaults(), Policy.defaults().closeRequirements());
    }
}

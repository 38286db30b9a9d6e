package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.InvalidInputException;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Measures;

public class ResultRecordedValidatorTest {
    private final Transition transition = new Transition();

    @Test
    public void letsAnEpicCloseWhoseResultIsRecorded() {
        assertThat(refusal()).isNull();
    }

    @Test
    public void letsAMissedTargetCloseWithAnInsight() {
        transition.epic.measures(Measures.proved(Measures.leads(), 100));

        assertThat(refusal()).isNull();
    }

    @Test
    public void refusesToCloseWhileAMeasureHasNoActual() {
        transition.epic.measures(Measures.proved(Measures.leads(), 530), Measures.budget());

        assertThat(general())
                .contains("Measure “Budget”: no actual is recorded")
                .doesNotContain("Leads generated”");
    }

    @Test
    public void refusesToCloseWithoutOwnerAndAuthority() {
        transition.epic.owner(null).authority(Authority.none());

        assertThat(general()).contains("nobody is named").contains("it is not granted");
    }

    @Test
    public void refusesAnActualWithoutEvidence() {
        transition.epic.measures(Measures.measured(Measures.leads(), 530));

        assertThat(general()).contains("the actual 530 has no evidence");
    }

    @Test
    public void refusesToCloseWithoutAnInsight() {
        transition.epic.withoutInsight();

        assertThat(general()).contains("no insight is recorded");
    }

    @Test
    public void asksForNoEvidenceAndInsightWhenItsParametersSaySo() {
        transition.epic.measures(Measures.measured(Measures.leads(), 530)).withoutInsight();
        transition.args.put("evidenceRequired", "false");
        transition.args.put("insightRequired", "false");

        assertThat(refusal()).isNull();
    }

    @Test
    public void takesOneMeasureForAllWhenItsParameterSaysSo() {
        transition.epic.measures(Measures.proved(Measures.leads(), 530), Measures.budget());
        transition.args.put("measures", "any");

        assertThat(refusal()).isNull();
    }

    @Test
    public void letsAnExemptResolutionPassForAReason() {
        transition.epic.blank().resolution("Cancelled");
        transition.comment("The market is gone");

        assertThat(refusal()).isNull();
    }

    @Test
    public void refusesAnExemptResolutionWithoutAReason() {
        transition.epic.blank().resolution("Cancelled");
        transition.comment("   ");

        assertThat(general()).contains("no reason is given").doesNotContain("nobody is named");
    }

    @Test
    public void knowsNoExemptResolutionWhenItsParameterIsBlank() {
        transition.epic.blank().resolution("Cancelled");
        transition.comment("The market is gone");
        transition.args.put("exemptResolutions", "");

        assertThat(general()).contains("nobody is named");
    }

    @Test
    public void putsTheReasonsOfOneFieldIntoOneError() {
        transition.epic.measures(Measures.leads(), Measures.budget());
        transition.showing(transition.jira.fields.result);

        assertThat(refusal().getErrors().get("customfield_10003").toString())
                .contains("Measure “Leads generated”")
                .contains("Measure “Budget”");
    }

    @Test
    public void refusesWithAnIdWhenTheStoredResultCannotBeRead() {
        transition.epic.result(null);
        transition.jira.damagedResult();

        assertThat(general()).containsPattern("[0-9a-f]{8}-[0-9a-f-]{27}").doesNotContain("there is no measure");
    }

    @Test
    public void refusesWithAnIdWhenItsParameterIsDamaged() {
        transition.args.put("measures", "most");

        assertThat(general()).containsPattern("[0-9a-f]{8}-[0-9a-f-]{27}");
    }

    private InvalidInputException refusal() {
        return transition.refusal(transition.resultRecorded());
    }

    private String general() {
        return ReadyToStartValidatorTest.general(refusal());
    }
}

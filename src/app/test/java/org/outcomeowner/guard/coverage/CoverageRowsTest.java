package org.outcomeowner.guard.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.guard.coverage.Drawn.CANCELLED;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.IN_PROGRESS;
import static org.outcomeowner.guard.coverage.Drawn.ORIGIN;
import static org.outcomeowner.guard.coverage.Drawn.TO_DO;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.closing;
import static org.outcomeowner.guard.coverage.Drawn.guarded;
import static org.outcomeowner.guard.coverage.Drawn.onlyIf;
import static org.outcomeowner.guard.coverage.Drawn.starting;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.Drawn.validator;
import static org.outcomeowner.guard.coverage.Drawn.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.outcomeowner.guard.coverage.Judgement.Weakness;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Shortfall;

/** How ways into Done stand, live and in the draft. */
public class CoverageRowsTest {
    private static final Policy POLICY = Policy.defaults();

    @Test
    public void aWayWithoutValidatorIsUnguarded() {
        assertThat(only(finish("")).live()).contains(Judgement.of(Standing.UNGUARDED));
    }

    @Test
    public void aValidatorWithoutParametersAsksWhatThePolicyAsks() {
        assertThat(only(finish(closing())).live()).contains(Judgement.of(Standing.GUARDED));
    }

    @Test
    public void aValidatorOfTheResultGuardsToo() {
        assertThat(only(workflow().from(IN_PROGRESS, action(21, "Finish", to(DONE, closing()))))
                        .isGuarded())
                .isTrue();
    }

    @Test
    public void aValidatorOfOneResultGuardsNotTheOther() {
        List<Row> rows =
                rows(workflow().from(IN_PROGRESS, action(21, "Finish", onlyIf(DONE, closing()), to(CANCELLED))));
        assertThat(rows).extracting(Row::isGuarded).containsExactly(true, false);
    }

    @Test
    public void theValidatorForStartsDoesNotGuardAClose() {
        assertThat(only(finish(starting())).live()).contains(Judgement.of(Standing.UNGUARDED));
    }

    @Test
    public void theValidatorOfAnotherAppDoesNotGuard() {
        assertThat(only(finish(validator("class", "com.example.ResultRecordedValidator")))
                        .isGuarded())
                .isFalse();
    }

    @Test
    public void aValidatorThatTheEngineDoesNotLoadAsAClassDoesNotGuard() {
        assertThat(only(finish(validator("beanshell", "org.outcomeowner.gate.ResultRecordedValidator")))
                        .isGuarded())
                .isFalse();
    }

    @Test
    public void whiteSpaceAroundTheClassNameIsForgiven() {
        assertThat(only(finish(validator("class", " org.outcomeowner.gate.ResultRecordedValidator\n")))
                        .isGuarded())
                .isTrue();
    }

    @Test
    public void orderDoesNotMatterBecauseOneRefusalIsEnough() {
        assertThat(only(finish(starting() + closing())).isGuarded()).isTrue();
        assertThat(only(finish(closing() + starting())).isGuarded()).isTrue();
    }

    @Test
    public void aValidatorThatAsksLessThanThePolicyIsWeaker() {
        Judgement judgement = only(finish(closing(
                        "measures",
                        "any",
                        "evidenceRequired",
                        "false",
                        "insightRequired",
                        "false",
                        "exemptResolutions",
                        "Cancelled, Fixed")))
                .judgement();
        assertThat(judgement.standing()).isEqualTo(Standing.WEAKER);
        assertThat(judgement.weaknesses()).containsExactly(new Weakness("", Set.of(Shortfall.values())));
    }

    @Test
    public void aValidatorThatAsksMoreThanThePolicyGuards() {
        assertThat(only(finish(closing("exemptResolutions", ""))).isGuarded()).isTrue();
    }

    @Test
    public void theStrictestOfTwoValidatorsDecides() {
        assertThat(only(finish(closing("measures", "any") + closing())).isGuarded())
                .isTrue();
    }

    @Test
    public void parametersThatNobodyCanReadRefuseEverything() {
        Row row = only(finish(closing("measures", "whatever") + closing()));
        assertThat(row.judgement()).isEqualTo(Judgement.of(Standing.REFUSES_ALL));
        assertThat(row.needsMending()).isTrue();
        assertThat(row.isOpen()).isFalse();
    }

    @Test
    public void eachProjectIsJudgedByItsOwnPolicy() {
        Policy lax = Policies.withoutEvidence();
        List<ProjectUse> uses = List.of(
                new ProjectUse(1, "LAX", "Lax", List.of("Epic"), lax),
                new ProjectUse(2, "STRICT", "Strict", List.of("Epic"), POLICY));
        Row row = new Rows(new Judge(POLICY), uses)
                .of(finish(closing("evidenceRequired", "false")).drawing(), Optional.empty())
                .get(0);
        assertThat(row.judgement())
                .isEqualTo(new Judgement(Standing.WEAKER, List.of(new Weakness("STRICT", Set.of(Shortfall.EVIDENCE)))));
    }

    @Test
    public void stayingInDoneNeedsNoGuard() {
        Row row = only(workflow().from(DONE, action(61, "Edit", to(ORIGIN))));
        assertThat(row.judgement().standing()).isEqualTo(Standing.STAYS);
        assertThat(row.needsMending()).isFalse();
    }

    @Test
    public void aValidatorInTheDraftOnlyIsNotInForce() {
        Row row = drafted(finish(""), finish(closing()));
        assertThat(row.remark()).isEqualTo(Remark.DRAFT_GUARDS);
        assertThat(row.isOpen()).isTrue();
    }

    @Test
    public void aDraftThatLostTheValidatorIsToldBeforeItIsPublished() {
        Row row = drafted(finish(closing()), finish(""));
        assertThat(row.remark()).isEqualTo(Remark.DRAFT_UNGUARDS);
        assertThat(row.isGuarded()).isTrue();
        assertThat(row.needsMending()).isTrue();
    }

    @Test
    public void aDraftThatChangesNothingIsNotMentioned() {
        assertThat(drafted(finish(closing()), finish(closing())).remark()).isEqualTo(Remark.NONE);
    }

    @Test
    public void aWayThatTheDraftRemovesIsStillOpenToday() {
        Row row = drafted(finish(""), workflow());
        assertThat(row.remark()).isEqualTo(Remark.DRAFT_REMOVES);
        assertThat(row.isOpen()).isTrue();
    }

    @Test
    public void aWayThatOnlyTheDraftHasIsNotOpenYet() {
        Row row = drafted(workflow(), finish(""));
        assertThat(row.remark()).isEqualTo(Remark.DRAFT_ADDS);
        assertThat(row.live()).isEmpty();
        assertThat(row.isOpen()).isFalse();
        assertThat(row.needsMending()).isTrue();
    }

    @Test
    public void countsGuardedAndOpenWays() {
        WorkflowCoverage coverage = coverage(workflow()
                .from(TO_DO, guarded(11, "Finish", closing(), to(DONE)))
                .from(IN_PROGRESS, action(21, "Finish", to(DONE)))
                .from(DONE, action(61, "Edit", to(ORIGIN))));
        assertThat(coverage.guarded()).isEqualTo(1);
        assertThat(coverage.open()).isEqualTo(1);
        assertThat(coverage.needsMending()).isTrue();
    }

    @Test
    public void creatingIssuesStraightIntoDoneIsAFaultEvenWhenGuarded() {
        assertThat(coverage(workflow().initially(guarded(2, "Record", closing(), to(DONE))))
                        .faults())
                .containsExactly(new WorkflowFault(WorkflowFault.Kind.CREATED_DONE, "Done"));
    }

    @Test
    public void aDoneStatusWithoutAnyGuardedWayIsAFault() {
        assertThat(coverage(Drawn.epics()).faults())
                .containsExactlyInAnyOrder(
                        new WorkflowFault(WorkflowFault.Kind.NO_GUARDED_WAY, "Done"),
                        new WorkflowFault(WorkflowFault.Kind.NO_GUARDED_WAY, "Cancelled"));
    }

    @Test
    public void aTransitionThatEndsNobodyKnowsWhereIsAFault() {
        assertThat(coverage(workflow().from(TO_DO, action(81, "Into the void", to(99))))
                        .faults())
                .containsExactly(new WorkflowFault(WorkflowFault.Kind.UNTRACEABLE, "Into the void (81)"));
    }

    private static Drawn finish(String validators) {
        return workflow().from(IN_PROGRESS, guarded(21, "Finish", validators, to(DONE)));
    }

    private static Row only(Drawn workflow) {
        List<Row> rows = rows(workflow);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Row drafted(Drawn live, Drawn draft) {
        List<Row> rows = new Rows(new Judge(POLICY), List.of()).of(live.drawing(), Optional.of(draft.drawing()));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Row> rows(Drawn workflow) {
        return new Rows(new Judge(POLICY), List.of()).of(workflow.drawing(), Optional.empty());
    }

    private static WorkflowCoverage coverage(Drawn workflow) {
        Drawing drawing = workflow.drawing();
        return new WorkflowCoverage(
                "Drawn", WorkflowState.ACTIVE, Optional.empty(), List.of(), rows(workflow), drawing.untraceable());
    }
}

package org.outcomeowner.guard.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outcomeowner.guard.coverage.Drawn.CANCELLED;
import static org.outcomeowner.guard.coverage.Drawn.DONE;
import static org.outcomeowner.guard.coverage.Drawn.IN_PROGRESS;
import static org.outcomeowner.guard.coverage.Drawn.MEASURING;
import static org.outcomeowner.guard.coverage.Drawn.ORIGIN;
import static org.outcomeowner.guard.coverage.Drawn.TO_DO;
import static org.outcomeowner.guard.coverage.Drawn.action;
import static org.outcomeowner.guard.coverage.Drawn.onlyIf;
import static org.outcomeowner.guard.coverage.Drawn.to;
import static org.outcomeowner.guard.coverage.Drawn.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;

/** Which ways into Done a workflow has, read from real descriptors. */
public class WaysIntoDoneTest {
    @Test
    public void anOrdinaryTransitionIntoDoneIsAWay() {
        assertThat(ways(workflow().from(IN_PROGRESS, action(21, "Finish", to(DONE)))))
                .containsExactly("ORDINARY 21 Finish: In Progress -> Done");
    }

    @Test
    public void aGlobalTransitionStartsFromEveryStatus() {
        assertThat(ways(workflow().anywhere(action(41, "Cancel", to(CANCELLED)))))
                .containsExactly("GLOBAL 41 Cancel: To Do, In Progress, Measuring, Done, Cancelled -> Cancelled");
    }

    @Test
    public void aCommonTransitionIsOneWayFromAllItsStatuses() {
        assertThat(ways(workflow().shared(51, action(51, "Finish", to(DONE)), TO_DO, MEASURING)))
                .containsExactly("COMMON 51 Finish: To Do, Measuring -> Done");
    }

    @Test
    public void anInitialTransitionIntoDoneIsAWayFromNowhere() {
        assertThat(ways(workflow().initially(action(2, "Record", to(DONE)))))
                .containsExactly("INITIAL 2 Record:  -> Done");
    }

    @Test
    public void eachConditionalResultIntoDoneIsAWay() {
        assertThat(ways(workflow()
                        .from(
                                IN_PROGRESS,
                                action(21, "Decide", onlyIf(TO_DO), onlyIf(DONE), onlyIf(CANCELLED), to(MEASURING)))))
                .containsExactly(
                        "ORDINARY 21 Decide: In Progress -> Done", "ORDINARY 21 Decide: In Progress -> Cancelled");
    }

    @Test
    public void aConditionalResultAndTheOtherwiseBothCount() {
        assertThat(workflow()
                        .from(IN_PROGRESS, action(21, "Finish", onlyIf(DONE), to(DONE)))
                        .drawing()
                        .ways()
                        .map(way -> way.key().text()))
                .containsExactly("21:0:400", "21:-1:400");
    }

    @Test
    public void transitionsOfOneNameAreKeptApartByIdAndOrigin() {
        assertThat(ways(workflow()
                        .from(TO_DO, action(11, "Finish", to(DONE)))
                        .from(IN_PROGRESS, action(21, "Finish", to(DONE)))))
                .containsExactly("ORDINARY 11 Finish: To Do -> Done", "ORDINARY 21 Finish: In Progress -> Done");
    }

    @Test
    public void aTransitionThatStaysInDoneIsShownAsSuch() {
        List<Way> ways = workflow()
                .anywhere(action(61, "Edit", to(ORIGIN)))
                .drawing()
                .ways()
                .toList();
        assertThat(ways).allMatch(Way::stays);
        assertThat(ways).extracting(way -> way.to().name()).containsExactly("Done", "Cancelled");
        assertThat(ways).extracting(Way::key).doesNotHaveDuplicates();
    }

    @Test
    public void aTransitionThatStaysElsewhereIsNoWay() {
        assertThat(ways(workflow().from(IN_PROGRESS, action(61, "Edit", to(ORIGIN)))))
                .isEmpty();
    }

    @Test
    public void aTransitionBetweenDoneStatusesIsAWay() {
        assertThat(ways(workflow().from(CANCELLED, action(71, "It worked after all", to(DONE)))))
                .containsExactly("ORDINARY 71 It worked after all: Cancelled -> Done");
    }

    @Test
    public void aTransitionElsewhereIsNoWay() {
        assertThat(ways(workflow().from(TO_DO, action(11, "Start", to(IN_PROGRESS)))))
                .isEmpty();
    }

    @Test
    public void aSplitIsSaidToBeUntraceable() {
        Drawing drawing = workflow()
                .split()
                .from(TO_DO, action(81, "Fan out", Drawn.splitting()))
                .drawing();
        assertThat(drawing.ways()).isEmpty();
        assertThat(drawing.untraceable()).extracting(Transition::name).containsExactly("Fan out");
    }

    @Test
    public void aStepThatIsGoneIsSaidToBeUntraceable() {
        assertThat(workflow()
                        .from(TO_DO, action(81, "Into the void", to(99)))
                        .drawing()
                        .untraceable())
                .extracting(Transition::id)
                .containsExactly(81);
    }

    @Test
    public void anInitialTransitionThatStaysNowhereIsUntraceable() {
        assertThat(workflow().initially(action(2, "Odd", to(ORIGIN))).drawing().untraceable())
                .extracting(Transition::id)
                .containsExactly(2);
    }

    @Test
    public void aTransitionWithoutResultsIsSaidToBeUntraceable() {
        WorkflowDescriptor descriptor =
                workflow().from(TO_DO, action(11, "Start", to(IN_PROGRESS))).descriptor();
        descriptor.getAction(11).setUnconditionalResult(null);
        Drawing drawing = new WorkflowReader(Drawn.constants()).read(descriptor);
        assertThat(drawing.untraceable()).extracting(Transition::id).containsExactly(11);
    }

    @Test
    public void aStatusThatIsGoneIsNoDoneStatus() {
        WorkflowDescriptor descriptor = Drawn.epics().descriptor();
        LoaderLists.texts(descriptor.getStep(DONE).getMetaAttributes()).put("jira.status.id", "77777");
        Drawing drawing = new WorkflowReader(Drawn.constants()).read(descriptor);
        assertThat(drawing.places().get(DONE - 1)).isEqualTo(new Place(DONE, "77777", "Step 4", Stage.UNKNOWN));
        assertThat(drawing.ways()).extracting(way -> way.to().name()).containsExactly("Cancelled");
    }

    @Test
    public void aStatusWithoutACategoryIsNoDoneStatus() {
        assertThat(Stage.ofCategory("undefined")).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    public void namesAreTakenAsTheyAre() {
        WorkflowDescriptor descriptor =
                workflow().from(TO_DO, action(11, "Finish", to(DONE))).descriptor();
        descriptor.getAction(11).setName("<b>\"Done\"</b> $x");
        assertThat(new WorkflowReader(Drawn.constants()).read(descriptor).ways().map(WaysIntoDoneTest::say))
                .containsExactly("ORDINARY 11 <b>\"Done\"</b> $x: To Do -> Done");
    }

    private static List<String> ways(Drawn workflow) {
        return workflow.drawing().ways().map(WaysIntoDoneTest::say).toList();
    }

    private static String say(Way way) {
        Transition transition = way.transition();
        return transition.kind() + " " + transition.id() + " " + transition.name() + ": "
                + way.from().stream().map(Place::name).collect(Collectors.joining(", ")) + " -> "
                + way.to().name();
    }
}

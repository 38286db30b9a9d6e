package org.outcomeowner.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class PlanReaderTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    private final DemoPlan plan = new PlanReader(NOW).read();

    @Test
    public void countsDaysFromToday() {
        assertThat(plan.issues().toString()).contains("2026-11-18").doesNotContain("@");
    }

    @Test
    public void readsWhatIsLeftOutAsEmpty() {
        assertThat(plan.people())
                .allSatisfy(person -> assertThat(person.groups()).isNotNull());
        assertThat(plan.issues()).allSatisfy(story -> assertThat(story.then()).isNotNull());
        assertThat(plan.workflows().get(1).issueTypes()).isEmpty();
    }

    @Test
    public void namesOnlyPeopleItHas() {
        Set<String> people = plan.people().stream().map(DemoPlan.Person::name).collect(Collectors.toSet());
        Set<String> acting = new TreeSet<>();
        plan.issues().forEach(story -> {
            acting.add(story.by());
            story.then().forEach(deed -> acting.add(deed.by()));
        });

        assertThat(people).containsAll(acting).contains("guest", "ines");
    }

    @Test
    public void namesOnlyTransitionsItHas() {
        Set<String> transitions = plan.workflows().stream()
                .flatMap(workflow -> workflow.transitions().stream())
                .map(DemoPlan.Transition::name)
                .collect(Collectors.toSet());

        assertThat(plan.issues()).allSatisfy(story -> assertThat(story.then())
                .allMatch(deed -> deed.transition() == null || transitions.contains(deed.transition())));
        assertThat(plan.transitionParts()).allMatch(part -> transitions.contains(part.transition()));
    }
}

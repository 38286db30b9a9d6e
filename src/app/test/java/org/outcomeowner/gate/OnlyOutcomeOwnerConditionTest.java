package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import org.junit.Test;

public class OnlyOutcomeOwnerConditionTest {
    private final Transition transition = new Transition();

    @Test
    public void offersTheTransitionToTheOwner() {
        transition.by(transition.jira.olivia);

        assertThat(passes()).isTrue();
    }

    @Test
    public void hidesItFromAnybodyElse() {
        assertThat(passes()).isFalse();
    }

    @Test
    public void hidesItFromAnInactiveOwner() {
        transition.by(transition.jira.olivia);
        when(transition.jira.olivia.isActive()).thenReturn(false);

        assertThat(passes()).isFalse();
    }

    @Test
    public void hidesItFromEverybodyWhenNobodyOwnsTheOutcome() {
        transition.epic.owner(null);

        assertThat(passes()).isFalse();
    }

    @Test
    public void hidesItWhenItCannotBeTold() {
        transition.by(transition.jira.olivia);
        when(transition.jira.fields.manager.getCustomFieldObjects(any(Issue.class)))
                .thenThrow(new IllegalStateException());

        assertThat(passes()).isFalse();
    }

    @Test
    public void hidesItWhenTheEngineNamesNoCaller() {
        transition.without("context");

        assertThat(passes()).isFalse();
    }

    private boolean passes() {
        return new OnlyOutcomeOwnerCondition(transition.jira.outcomeFields())
                .passesCondition(transition.vars(), Map.of(), null);
    }
}

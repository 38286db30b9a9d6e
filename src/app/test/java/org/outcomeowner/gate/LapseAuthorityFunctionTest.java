package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;

public class LapseAuthorityFunctionTest {
    private final Transition transition = new Transition();

    @Test
    public void takesTheAuthorityAway() {
        execute();

        assertThat(transition.epic.value(transition.jira.fields.authority)).isEqualTo(Authority.none());
    }

    @Test
    public void changesNothingWhereNothingIsGranted() {
        transition.epic.authority(null);

        execute();

        verify(transition.epic.issue, never()).setCustomFieldValue(any(), any());
    }

    private void execute() {
        new LapseAuthorityFunction(transition.jira.outcomeFields()).execute(transition.vars(), Map.of(), null);
    }
}

package org.outcomeowner.sandbox.rest.v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public final class FieldChoiceTest {
    @Test
    public void withoutAChoiceAllFieldsAreShown() {
        assertThat(FieldChoice.of(List.of()).includes("summary")).isTrue();
    }

    @Test
    public void namesMayComeInOneParameterOrInSeveral() {
        FieldChoice choice = FieldChoice.of(List.of("summary,status", "assignee"));

        assertThat(choice.includes("status")).isTrue();
        assertThat(choice.includes("assignee")).isTrue();
        assertThat(choice.includes("description")).isFalse();
    }

    @Test
    public void aMinusLeavesAFieldOutOfAll() {
        FieldChoice choice = FieldChoice.of(List.of("*all,-comment"));

        assertThat(choice.includes("summary")).isTrue();
        assertThat(choice.includes("comment")).isFalse();
    }
}

package com.atlassian.jira.issue.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FieldExportPartsBuilderTest {

    @Test
    public void fillsOneColumnThatCanBeReadTwice() {
        FieldExportParts parts = FieldExportPartsBuilder.buildSinglePartRepresentation("owner", "Owner", "Olivia");

        assertThat(parts.getPartWithId("owner")).isPresent();
        assertThat(parts.getParts().get(0).getValues()).containsExactly("Olivia");
        assertThat(parts.getParts().get(0).getValues()).containsExactly("Olivia");
    }

    @Test
    public void leavesTheColumnEmptyWithoutAValue() {
        FieldExportParts parts = FieldExportPartsBuilder.buildSinglePartRepresentation("owner", "Owner", (String) null);

        assertThat(parts.getParts().get(0).getValues()).isEmpty();
    }
}

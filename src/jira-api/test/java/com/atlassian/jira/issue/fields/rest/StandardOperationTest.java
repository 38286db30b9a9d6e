package com.atlassian.jira.issue.fields.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class StandardOperationTest {

    @Test
    public void isNamedAsInJson() {
        assertThat(StandardOperation.SET.getName()).isEqualTo("set");
        assertThat(StandardOperation.values())
                .extracting(StandardOperation::getName)
                .doesNotHaveDuplicates();
    }
}

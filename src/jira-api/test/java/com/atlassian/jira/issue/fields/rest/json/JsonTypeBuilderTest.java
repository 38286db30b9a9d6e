package com.atlassian.jira.issue.fields.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class JsonTypeBuilderTest {

    @Test
    public void describesACustomFieldWithOneValue() {
        JsonType schema = JsonTypeBuilder.custom(JsonType.USER_TYPE, "org.example:owner", 10000L);

        assertThat(schema.getType()).isEqualTo("user");
        assertThat(schema.getCustom()).isEqualTo("org.example:owner");
        assertThat(schema.getCustomId()).isEqualTo(10000L);
        assertThat(schema.getItems()).isNull();
    }

    @Test
    public void describesACustomFieldWithAListOfValues() {
        JsonType schema = JsonTypeBuilder.customArray(JsonType.STRING_TYPE, "org.example:tags", 10001L);

        assertThat(schema.getType()).isEqualTo("array");
        assertThat(schema.getItems()).isEqualTo("string");
    }
}

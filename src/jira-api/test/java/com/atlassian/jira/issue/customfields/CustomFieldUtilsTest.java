package com.atlassian.jira.issue.customfields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class CustomFieldUtilsTest {

    @Test
    public void findsTheNumberOfAFieldInItsParameters() {
        assertThat(CustomFieldUtils.getCustomFieldId("customfield_10000")).isEqualTo(10000L);
        assertThat(CustomFieldUtils.getCustomFieldId("customfield_10000:unit")).isEqualTo(10000L);
    }

    @Test
    public void findsNoNumberInAnythingElse() {
        assertThat(CustomFieldUtils.getCustomFieldId("summary")).isNull();
        assertThat(CustomFieldUtils.getCustomFieldId("customfield_x")).isNull();
        assertThat(CustomFieldUtils.getCustomFieldId("customfield_99999999999999999999"))
                .isNull();
        assertThat(CustomFieldUtils.getCustomFieldId(null)).isNull();
    }
}

package com.atlassian.jira.issue.customfields.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class CustomFieldParamsImplTest {

    private final CustomFieldParams params = new CustomFieldParamsImpl(null);

    @Test
    public void keepsValuesUnderTheNullKey() {
        params.put(null, List.of("olivia", "oscar"));

        assertThat(params.getFirstValueForNullKey()).isEqualTo("olivia");
        assertThat(params.getValuesForNullKey()).containsExactly("olivia", "oscar");
        assertThat(params.getAllKeys()).containsExactly((String) null);
    }

    @Test
    public void keepsKeysApart() {
        params.put("name", List.of("Leads", "Budget"));
        params.put("unit", List.of("leads", "EUR"));

        assertThat(params.getValuesForKey("unit")).containsExactly("leads", "EUR");
        assertThat(params.getFirstValueForKey("name")).isEqualTo("Leads");
        assertThat(params.getAllValues()).containsExactly("Leads", "Budget", "leads", "EUR");
    }

    @Test
    public void answersNullForAKeyWithoutValues() {
        params.put("empty", List.of());

        assertThat(params.getFirstValueForKey("empty")).isNull();
        assertThat(params.getFirstValueForNullKey()).isNull();
        assertThat(params.getValuesForKey("none")).isNull();
    }

    @Test
    public void isEmptyUntilItHasAValue() {
        params.put(null, List.of());
        assertThat(params.isEmpty()).isTrue();

        params.put(null, List.of(""));
        assertThat(params.isEmpty()).isFalse();
    }

    @Test
    public void bearsANullListOfValues() {
        params.put("unit", null);

        assertThat(params.getAllValues()).isEmpty();
        assertThat(params.getFirstValueForKey("unit")).isNull();
    }
}

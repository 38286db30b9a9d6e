package com.atlassian.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

public class IssueInputParametersImplTest {

    private final IssueInputParameters parameters = new IssueInputParametersImpl();

    @Test
    public void keepsValuesAsABrowserWouldPostThem() {
        parameters.setProjectId(10000L).setSummary("Spring campaign").addCustomFieldValue(10001L, "olivia");

        assertThat(parameters.getActionParameters()).containsOnlyKeys("pid", "summary", "customfield_10001");
        assertThat(parameters.getProjectId()).isEqualTo(10000L);
        assertThat(parameters.getCustomFieldValue("customfield_10001")).containsExactly("olivia");
    }

    @Test
    public void ignoresNullValues() {
        parameters.setSummary(null).setProjectId(null).addCustomFieldValue("customfield_10001", (String[]) null);

        assertThat(parameters.getActionParameters()).isEmpty();
        assertThat(parameters.getSummary()).isNull();
    }

    @Test
    public void countsAKeyOfACustomFieldAsTheField() {
        parameters.addCustomFieldValue("customfield_10001:unit", "leads");

        assertThat(parameters.isFieldSet("customfield_10001")).isTrue();
        assertThat(parameters.isFieldSet("customfield_1000")).isFalse();
    }

    @Test
    public void treatsAForcedFieldAsPresentButNotAsSet() {
        parameters.addFieldToForcePresent("resolution");

        assertThat(parameters.isFieldPresent("resolution")).isTrue();
        assertThat(parameters.isFieldSet("resolution")).isFalse();
    }

    @Test
    public void keepsExistingValuesUnlessToldOtherwise() {
        assertThat(parameters.retainExistingValuesWhenParameterNotProvided()).isTrue();
        assertThat(parameters.onlyValidatePresentFieldsWhenRetainingExistingValues())
                .isFalse();
        assertThat(parameters.applyDefaultValuesWhenParameterNotProvided()).isFalse();
        assertThat(parameters.skipScreenCheck()).isFalse();

        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        assertThat(parameters.onlyValidatePresentFieldsWhenRetainingExistingValues())
                .isTrue();
    }

    @Test
    public void copiesTheParametersItStartsWith() {
        Map<String, String[]> posted = new HashMap<>(Map.of("summary", new String[] {"Spring campaign"}));
        IssueInputParameters copied = new IssueInputParametersImpl(posted);
        posted.clear();

        assertThat(copied.getSummary()).isEqualTo("Spring campaign");
    }
}

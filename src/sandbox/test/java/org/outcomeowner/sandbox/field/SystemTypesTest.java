package org.outcomeowner.sandbox.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import java.util.ArrayList;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.field.type.Options;
import org.outcomeowner.sandbox.field.type.SystemFieldType;

public class SystemTypesTest {
    @Rule
    public TestHost host = TestHost.inMemory().withIssues(new TestApp(), new ArrayList<>());

    private TestJira jira;

    @Before
    public void setUp() {
        jira = new TestJira(host);
    }

    @Test
    public void aNumberIsReadAndRefusedWithLetters() {
        CustomField field = onScreen("float");
        assertThat(create(field, "12.5").getCustomFieldValue(field)).isEqualTo(12.5);
        assertThat(error(field, "5O,000")).isEqualTo("'5O,000' is an invalid number");
    }

    @Test
    public void aDateIsADay() {
        CustomField field = onScreen("datepicker");
        assertThat(json(field, create(field, "2026-12-31"))).isEqualTo("2026-12-31");
        assertThat(error(field, "31.12.2026")).startsWith("You did not enter a valid date.");
    }

    @Test
    public void aUserIsPostedByNameAndMustExist() {
        CustomField field = onScreen("userpicker");
        assertThat(create(field, "dana").getCustomFieldValue(field)).isEqualTo(jira.dana);
        assertThat(error(field, "nobody")).isEqualTo("User 'nobody' was not found in the system.");
    }

    @Test
    public void aSelectListTakesItsOptionsOnly() {
        CustomField field = onScreen("select");
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        host.get(Options.class).add(config, "Red");
        assertThat(json(field, create(field, "Red"))).isEqualTo(Map.of("value", "Red"));
        assertThat(error(field, "Green")).isEqualTo("Option value 'Green' is not valid");
    }

    @Test
    public void aLineOfTextHasAtMost255Characters() {
        CustomField field = onScreen("textfield");
        assertThat(create(field, "x".repeat(255)).getCustomFieldValue(field)).isEqualTo("x".repeat(255));
        assertThat(error(field, "x".repeat(256))).contains("exceeds the allowed limit of 255 characters");
    }

    @Test
    public void eachTypeComesWithJirasSearcher() {
        assertThat(onScreen("textarea").getCustomFieldSearcher().getDescriptor().getKey())
                .isEqualTo("textsearcher");
        assertThat(onScreen("float").getCustomFieldSearcher().getDescriptor().getKey())
                .isEqualTo("exactnumber");
    }

    private CustomField onScreen(String type) {
        CustomField field = host.get(FieldAdmin.class).create("Field", SystemFieldType.PLUGIN_KEY + ":" + type);
        jira.screen.getTab(0).addFieldScreenLayoutItem(field.getId());
        return field;
    }

    private Issue create(CustomField field, String value) {
        return jira.create(jira.input("Summary").addCustomFieldValue(field.getId(), value));
    }

    private String error(CustomField field, String value) {
        return host.get(IssueService.class)
                .validateCreate(jira.dana, jira.input("Summary").addCustomFieldValue(field.getId(), value))
                .getErrorCollection()
                .getErrors()
                .get(field.getId());
    }

    private static Object json(CustomField field, Issue issue) {
        return ((RestAwareCustomFieldType) field.getCustomFieldType())
                .getJsonFromIssue(field, issue, false, null)
                .getStandardData()
                .getData();
    }
}

package org.outcomeowner.sandbox.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.operation.IssueOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestFieldType;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.field.FieldForms.Form;
import org.outcomeowner.sandbox.field.screen.ScreenAdmin;
import org.outcomeowner.sandbox.project.ProjectAdmin;

public class CustomFieldsTest {
    private final TestApp app = new TestApp().module(TestFieldType.MODULE, this::instance);

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(app, new ArrayList<>());

    private TestFieldType type;
    private TestJira jira;
    private IssueService service;
    private CustomField word;

    @Before
    public void addTheFieldToTheScreen() {
        jira = new TestJira(host);
        service = host.get(IssueService.class);
        word = host.get(FieldAdmin.class).create("Word", TestFieldType.KEY);
        jira.screen.getTab(0).addFieldScreenLayoutItem(word.getId());
    }

    private TestFieldType instance() {
        type = new TestFieldType(host.get(CustomFieldValuePersister.class), host.get(GenericConfigManager.class));
        return type;
    }

    @Test
    public void aFieldTakesTheSearcherItsTypeNames() {
        assertThat(word.getCustomFieldSearcher().getDescriptor().getCompleteKey())
                .isEqualTo("com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher");
    }

    @Test
    public void theTypeChecksAndStoresWhatWasEntered() {
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        assertThat(issue.getCustomFieldValue(word)).isEqualTo("hello");
        assertThat(word.getValue(issue)).isEqualTo("hello");
        assertThat(type.stored).containsExactly("create hello");
    }

    @Test
    public void theTypesRefusalStandsAtItsField() {
        assertThat(errors(service.newIssueInputParameters().addCustomFieldValue(word.getId(), "NO")))
                .containsExactly(Map.entry(word.getId(), "“NO” is no lower-case word"));
    }

    @Test
    public void partsOfAFormReachTheTypeUnderTheirKeysWithTheIssuesId() {
        Issue issue = jira.create("Summary");
        IssueInputParameters input = service.newIssueInputParameters()
                .addCustomFieldValue(word.getId(), "hello")
                .addCustomFieldValue(word.getId() + ":part", "a", "b");
        service.validateUpdate(jira.dana, issue.getId(), input);
        assertThat(type.checked)
                .last()
                .isEqualTo(Map.of(
                        "",
                        List.of("hello"),
                        "part",
                        List.of("a", "b"),
                        CustomFieldUtils.getParamKeyIssueId(),
                        List.of(issue.getId().toString())));
    }

    @Test
    public void aChangeIsRecordedInTheTypesWords() {
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        update(issue, service.newIssueInputParameters().addCustomFieldValue(word.getId(), "world"));
        assertThat(host.get(ChangeHistoryManager.class).getChangeItemsForField(issue, "Word"))
                .singleElement()
                .hasToString("Word: hello -> world");
        assertThat(type.stored).containsExactly("create hello", "update world");
    }

    @Test
    public void emptyingTheInputClearsTheValue() {
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        update(issue, service.newIssueInputParameters().addCustomFieldValue(word.getId(), ""));
        assertThat(type.stored).last().isEqualTo("update null");
        assertThat(word.getValue(issue)).isNull();
    }

    @Test
    public void aRequiredFieldMustHaveAValue() {
        ScreenAdmin screens = host.get(ScreenAdmin.class);
        long configuration = screens.createFieldConfiguration("Strict", true);
        screens.configureField(configuration, word.getId(), true, false);
        assertThat(service.validateCreate(jira.dana, jira.input("Summary"))
                        .getErrorCollection()
                        .getErrors())
                .containsEntry(word.getId(), "Word is required.");
    }

    @Test
    public void aHiddenFieldCannotBeSet() {
        ScreenAdmin screens = host.get(ScreenAdmin.class);
        screens.configureField(screens.createFieldConfiguration("Lean", true), word.getId(), false, true);
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        assertThat(word.getValue(issue)).isNull();
    }

    @Test
    public void aNewIssueGetsTheDefaultOfAFieldThatIsNotOnItsScreen() {
        jira.screen.removeFieldScreenLayoutItem(word.getId());
        type.setDefaultValue(word.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), "usual");
        assertThat(word.getValue(jira.create("Summary"))).isEqualTo("usual");
    }

    @Test
    public void aFieldIsThereOnlyInItsContext() {
        CustomField elsewhere = host.get(FieldAdmin.class).create("Elsewhere", TestFieldType.KEY, List.of(jira.epic));
        host.get(FieldAdmin.class)
                .addContext(
                        elsewhere,
                        "Operations",
                        List.of(host.get(ProjectAdmin.class).create("OPS", "Operations", null, List.of())),
                        List.of());
        Issue issue = jira.create("Summary");
        assertThat(elsewhere.getConfigurationSchemes()).hasSize(2);
        assertThat(elsewhere.getRelevantConfig(issue).getId())
                .isEqualTo(elsewhere.getConfigurationSchemes().get(1).getId());
    }

    @Test
    public void aFieldWhoseAppIsDisabledKeepsItsValues() {
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        app.setEnabled(false);
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        assertThat(fields.getCustomFieldObject(word.getId())).isNull();
        assertThat(host.get(FieldAdmin.class).list()).singleElement().satisfies(listed -> assertThat(listed.available())
                .isFalse());
        update(issue, service.newIssueInputParameters().setSummary("Edited meanwhile"));
        app.setEnabled(true);
        assertThat(fields.getCustomFieldObject(word.getId()).getValue(issue)).isEqualTo("hello");
    }

    @Test
    public void removingAFieldRemovesItsValuesAndItsPlacesOnScreens() throws Exception {
        jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        host.get(CustomFieldManager.class).removeCustomField(word);
        assertThat(host.get(FieldAdmin.class).list()).isEmpty();
        assertThat(jira.screen.containsField(word.getId())).isFalse();
    }

    @Test
    public void aFormShowsTheScreensFieldsInOrderWithWhatWasPostedAndTheErrors() {
        Issue issue = jira.create("Summary");
        Form form = new Form(
                issue,
                jira.dana,
                Map.of(word.getId(), new String[] {"NO"}),
                Map.of(word.getId(), "“NO” is no lower-case word"));
        assertThat(host.get(FieldForms.class).inputs(IssueOperations.EDIT_ISSUE_OPERATION, form))
                .extracting(FieldInput::id)
                .containsExactly("summary", "description", "assignee", word.getId());
        assertThat(host.get(FieldForms.class).inputs(IssueOperations.EDIT_ISSUE_OPERATION, form))
                .last()
                .isEqualTo(new FieldInput(
                        word.getId(), "Word", false, "test.app:word-edit.vm with NO", "“NO” is no lower-case word"));
    }

    @Test
    public void aViewShowsOnlyFieldsWithValues() {
        Issue issue = jira.create(jira.input("Summary").addCustomFieldValue(word.getId(), "hello"));
        assertThat(host.get(FieldForms.class).view(issue))
                .containsExactly(new FieldDisplay(word.getId(), "Word", "test.app:word-view.vm with hello"));
        assertThat(host.get(FieldForms.class).columnHtml(word.getId(), issue))
                .isEqualTo("test.app:word-view.vm with hello");
    }

    private Map<String, String> errors(IssueInputParameters input) {
        Issue issue = jira.create("Summary without the field");
        return service.validateUpdate(jira.dana, issue.getId(), input)
                .getErrorCollection()
                .getErrors();
    }

    private void update(Issue issue, IssueInputParameters input) {
        service.update(jira.dana, service.validateUpdate(jira.dana, issue.getId(), input));
    }
}

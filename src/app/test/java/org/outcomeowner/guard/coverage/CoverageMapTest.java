package org.outcomeowner.guard.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.BundleTranslator;
import org.outcomeowner.Jira;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.gate.OutcomeIssues;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.Policy;

/** Which projects and types a workflow serves, and what keeps the fields of their outcomes from being filled in. */
public class CoverageMapTest {
    private final Jira jira = new Jira();
    private final ProjectManager projects = mock(ProjectManager.class);
    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final FieldScreen screen = mock(FieldScreen.class);
    private final FieldLayout layout = mock(FieldLayout.class);
    private final List<CustomField> fields = new ArrayList<>();
    private final IssueType epic = type("1", "Epic");
    private final IssueType task = type("2", "Task");
    private final Project grow = project(10, "GROW");
    private CoverageMap map;
    private SetupCheck setup;

    @Before
    public void assemble() {
        when(customFields.getCustomFieldObjects()).thenReturn(fields);
        field(1, "outcome-owner-field");
        field(2, "decision-authority-field");
        field(3, "measured-result-field");
        when(projects.getProjects()).thenReturn(List.of(grow));
        JiraWorkflow drawn = workflow("Epics");
        JiraWorkflow other = workflow("Tasks");
        when(workflows.getWorkflows()).thenReturn(List.of(other, drawn));
        when(schemes.getWorkflowName(grow, "1")).thenReturn("Epics");
        when(schemes.getWorkflowName(grow, "2")).thenReturn("Tasks");
        OutcomeFields outcomeFields = new OutcomeFields(customFields);
        CountedTypes types = new CountedTypes(new OutcomeIssues(outcomeFields));
        map = new CoverageMap(
                workflows,
                CoverageParts.reader(),
                new WorkflowUses(projects, schemes, types, jira.policies()),
                jira.policies());
        AdminLinks links = new AdminLinks(jira.properties);
        setup = new SetupCheck(
                projects,
                jira.policies(),
                types,
                new FieldSetup(outcomeFields, screens(), layouts(), links),
                links,
                jira.time());
        when(screen.getId()).thenReturn(7L);
        when(screen.containsField(anyString())).thenReturn(true);
    }

    @Test
    public void aWorkflowServesTheTypesThatTheFieldsApplyTo() {
        assertThat(map.all()).extracting(WorkflowCoverage::name).containsExactly("Epics", "Tasks");
        assertThat(map.all().get(0).uses()).singleElement().satisfies(use -> {
            assertThat(use.key()).isEqualTo("GROW");
            assertThat(use.types()).containsExactly("Epic");
        });
        assertThat(map.all().get(1).servesOutcomes()).isFalse();
    }

    @Test
    public void theTypesThatThePolicyNamesCount() {
        PolicyParts.save(jira.policies(), Policy.defaults().withOutcomeTypes(Set.of("2")));
        assertThat(map.all().get(0).name()).isEqualTo("Tasks");
        assertThat(map.all().get(0).serves("GROW")).isTrue();
    }

    @Test
    public void aWorkflowThatIsGoneIsEmpty() {
        assertThat(map.of("No such")).isEmpty();
    }

    @Test
    public void aCompleteSetUpHasNoFaults() {
        assertThat(setup.faults()).isEmpty();
    }

    @Test
    public void aTypeThatThePolicyNamesAndNoFieldAppliesToIsAFault() {
        PolicyParts.save(jira.policies(), Policy.defaults().withOutcomeTypes(Set.of("2")));
        assertThat(texts()).hasSize(3).allMatch(text -> text.contains("does not apply to Task in GROW"));
        assertThat(setup.faults().get(0).url()).endsWith("ConfigureCustomField!default.jspa?customFieldId=1");
    }

    @Test
    public void aFieldThatNobodyMadeIsAFault() {
        fields.remove(2);
        assertThat(texts()).containsExactly("There is no field of the type Measured Result, which Epic in GROW needs.");
    }

    @Test
    public void aFieldThatIsOnNoScreenIsAFaultWithTheScreenToMend() {
        when(screen.containsField("customfield_1")).thenReturn(false);
        assertThat(texts())
                .containsExactly(
                        "The field Outcome Owner is not on the screen that creates Epic in GROW.",
                        "The field Outcome Owner is not on the screen that edits Epic in GROW.");
        assertThat(setup.faults().get(0).url()).endsWith("ConfigureFieldScreen.jspa?id=7");
    }

    @Test
    public void aHiddenFieldIsAFault() {
        FieldLayoutItem hidden = mock(FieldLayoutItem.class);
        when(hidden.isHidden()).thenReturn(true);
        when(layout.getFieldLayoutItem("customfield_3")).thenReturn(hidden);
        assertThat(texts()).containsExactly("The field Measured Result is hidden for Epic in GROW.");
    }

    @Test
    public void aPolicyThatOnlyObservesIsShownButIsNoDrift() {
        PolicyParts.save(jira.policies(), Policy.defaults().with(ModePlan.always(Mode.OBSERVE)));
        assertThat(texts()).singleElement().asString().contains("only observes");
        assertThat(setup.ofFields()).containsEntry("GROW", List.of());
    }

    private List<String> texts() {
        return setup.faults().stream()
                .map(fault -> fault.message().in(BundleTranslator.english()))
                .toList();
    }

    private void field(long id, String type) {
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        when(fieldType.getKey()).thenReturn("org.outcomeowner.outcome-owner:" + type);
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_" + id);
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getCustomFieldType()).thenReturn(fieldType);
        when(field.isRelevantForIssueContext(any()))
                .thenAnswer(call ->
                        call.<IssueContext>getArgument(0).getIssueTypeId().equals("1"));
        fields.add(field);
    }

    private IssueTypeScreenSchemeManager screens() {
        FieldScreenScheme scheme = mock(FieldScreenScheme.class);
        when(scheme.getFieldScreen(any())).thenReturn(screen);
        IssueTypeScreenScheme byType = mock(IssueTypeScreenScheme.class);
        when(byType.getEffectiveFieldScreenScheme(any())).thenReturn(scheme);
        IssueTypeScreenSchemeManager manager = mock(IssueTypeScreenSchemeManager.class);
        when(manager.getIssueTypeScreenScheme(grow)).thenReturn(byType);
        return manager;
    }

    private FieldLayoutManager layouts() {
        FieldLayoutManager manager = mock(FieldLayoutManager.class);
        when(manager.getFieldLayout(any(Project.class), anyString())).thenReturn(layout);
        return manager;
    }

    private JiraWorkflow workflow(String name) {
        JiraWorkflow workflow = mock(JiraWorkflow.class);
        when(workflow.getName()).thenReturn(name);
        when(workflow.isActive()).thenReturn(true);
        when(workflow.getDescriptor()).thenReturn(Drawn.epics().descriptor());
        return workflow;
    }

    private Project project(long id, String key) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn(key);
        when(project.getIssueTypes()).thenReturn(List.of(epic, task));
        return project;
    }

    private static IssueType type(String id, String name) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.getName()).thenReturn(name);
        return type;
    }
}

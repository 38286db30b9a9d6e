package org.outcomeowner.sandbox.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.TestFieldType;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.TestJira;
import org.outcomeowner.sandbox.config.ConstantsAdmin;
import org.outcomeowner.sandbox.field.FieldAdmin;
import org.outcomeowner.sandbox.importer.ImportRequest.Format;

public class IssueImporterTest {
    private final List<Object> events = new ArrayList<>();
    private final TestApp app = new TestApp().module(TestFieldType.MODULE, this::fieldType);

    @Rule
    public TestHost host = TestHost.inMemory().withIssues(app, events).scanning("importer");

    private TestJira jira;
    private IssueImporter importer;
    private CustomField word;
    private boolean broken;

    @Before
    public void setUp() {
        jira = new TestJira(host);
        importer = host.get(IssueImporter.class);
        host.get(ConstantsAdmin.class).createResolution("Fixed");
        word = host.get(FieldAdmin.class).create("Word", TestFieldType.KEY);
    }

    private TestFieldType fieldType() {
        return new TestFieldType(host.get(CustomFieldValuePersister.class), host.get(GenericConfigManager.class)) {
            @Override
            public void createValue(CustomField field, Issue issue, String value) {
                if (broken) {
                    throw new IllegalStateException("secret");
                }
                super.createValue(field, issue, value);
            }
        };
    }

    @Test
    public void createsIssuesDirectlyInTheStatusGivenWithoutHistoryAndEvent() {
        ImportReport report = run(Format.CSV, """
                Issue Type,Summary,Status,Resolution,Word
                Epic,"Finished, they say",Done,Fixed,hello
                Epic,Not begun,,,
                """);
        assertThat(report.problems()).isEmpty();
        assertThat(report.issues()).extracting(ImportReport.Line::key).containsExactly("GROW-1", "GROW-2");
        Issue done = issue("GROW-1");
        assertThat(done.getSummary()).isEqualTo("Finished, they say");
        assertThat(done.getStatus()).isEqualTo(jira.done);
        assertThat(done.getResolution().getName()).isEqualTo("Fixed");
        assertThat(done.getResolutionDate()).isNotNull();
        assertThat(done.getCreator()).isEqualTo(jira.dana);
        assertThat(word.getValue(done)).isEqualTo("hello");
        assertThat(issue("GROW-2").getStatus()).isEqualTo(jira.toDo);
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(done))
                .isEmpty();
        assertThat(events).noneMatch(IssueEvent.class::isInstance);
    }

    @Test
    public void anImportedIssueGoesOnInItsWorkflow() {
        run(Format.CSV, "Issue Type,Summary\nEpic,Imported\n");
        IssueService service = host.get(IssueService.class);
        var checked = service.validateTransition(
                jira.dana, issue("GROW-1").getId(), TestJira.FINISH, service.newIssueInputParameters());
        assertThat(checked.isValid()).as("%s", checked.getErrorCollection()).isTrue();
        assertThat(service.transition(jira.dana, checked).getIssue().getStatus())
                .isEqualTo(jira.done);
    }

    @Test
    public void announcesNewIssuesIfAsked() {
        importer.run(
                new ImportRequest(jira.project, Format.CSV, "Issue Type,Summary\nEpic,Announced\n", jira.dana, true));
        assertThat(events).filteredOn(IssueEvent.class::isInstance).hasSize(1);
    }

    @Test
    public void aDryRunStoresNothing() {
        ImportReport report = importer.check(request(Format.CSV, "Issue Type,Summary\nEpic,Only looking\n"));
        assertThat(report.issues()).extracting(ImportReport.Line::key).containsExactly("");
        assertThat(issue("GROW-1")).isNull();
    }

    @Test
    public void namesLineColumnValueAndRuleOfEveryFaultAndImportsNothing() {
        ImportReport report = run(Format.CSV, """
                Issue Type,Summary,Status,Resolution,Colour
                Epic,Fine,Done,Fixed,
                Story,Unknown type,,,
                Epic,Unknown status,Doen,,
                Epic,Unknown resolution,,Solved,
                Epic,Unknown column,,,red
                Epic,,,,
                """);
        assertThat(report.problems())
                .extracting(ImportProblem::text)
                .containsExactly(
                        "Line 3, column “Issue Type”, value “Story”: The project GROW has the issue types Epic.",
                        "Line 4, column “Status”, value “Doen”: The workflow of “Epic” in GROW has the statuses To Do, Done.",
                        "Line 5, column “Resolution”, value “Solved”: The resolution selected is invalid.",
                        "Line 6, column “Colour”, value “red”: Issues of the type “Epic” in GROW have no such field.",
                        "Line 7, column “Summary”: A summary is required.");
        assertThat(issue("GROW-1")).isNull();
    }

    @Test
    public void aLineThatCannotBeStoredUndoesThoseBeforeIt() {
        broken = true;
        ImportReport report = run(Format.CSV, """
                Issue Type,Summary,Word
                Epic,Fine,
                Epic,Breaks while it is stored,hello
                """);
        assertThat(report.problems()).singleElement().satisfies(problem -> assertThat(problem.text())
                .startsWith("Line 3: The issue could not be stored, see the log under the id ")
                .doesNotContain("secret"));
        assertThat(report.issues()).extracting(ImportReport.Line::key).containsExactly("", "");
        assertThat(issue("GROW-1")).isNull();
    }

    @Test
    public void refusesFilesThatAreNoTables() {
        assertThat(problems(Format.CSV, "")).containsExactly("The file is empty.");
        assertThat(problems(Format.CSV, "Summary,Issue Type\n")).containsExactly("The file has no issues.");
        assertThat(problems(Format.CSV, "Summary,summary\nx,y"))
                .containsExactly("Line 1, column “summary”: There are two columns of this name.");
        assertThat(problems(Format.CSV, "Summary,Issue Type\n\"two\nlines\",Epic\nonly one"))
                .containsExactly("Line 4: The line has 1 values for 2 columns.");
        assertThat(problems(Format.CSV, "Summary\n\"open"))
                .containsExactly("Line 2: A quote is opened and never closed.");
        assertThat(problems(Format.CSV, "Summary\n\"a\"b"))
                .containsExactly("Line 2: After a closing quote only a comma or the end of the line may follow.");
    }

    @Test
    public void readsJsonWithTheLineOfEachIssue() {
        ImportReport report = run(Format.JSON, """
                {"issues": [
                  {"issuetype": "Epic", "summary": "From JSON", "status": "Done", "resolution": {"name": "Fixed"}},
                  {"issuetype": "Epic", "summary": "Another"}
                ]}
                """);
        assertThat(report.problems()).isEmpty();
        assertThat(report.issues()).extracting(ImportReport.Line::line).containsExactly(2, 3);
        assertThat(issue("GROW-1").getResolution().getName()).isEqualTo("Fixed");
    }

    @Test
    public void refusesJsonThatIsNoListOfIssues() {
        assertThat(problems(Format.JSON, "{\"a\": 1}"))
                .containsExactly("Line 1: Expected a list of issues, or an object that begins with “issues”.");
        assertThat(problems(Format.JSON, "[\n1]")).containsExactly("Line 2: Each issue must be an object.");
        assertThat(problems(Format.JSON, "[{\"summary\": \n}]"))
                .singleElement()
                .asString()
                .startsWith("Line 2: This is not valid JSON: ");
    }

    @Test
    public void refusesWhatIsTooLong() {
        assertThat(problems(Format.CSV, "Issue Type,Summary\n" + "Epic,x\n".repeat(10_001)))
                .containsExactly("The file has 10,001 issues; at most 10,000 are imported at once.");
        assertThat(problems(Format.CSV, "x".repeat(5_000_001)))
                .containsExactly("The file has 5,000,001 characters; at most 5,000,000 are imported at once.");
        assertThat(problems(Format.CSV, "Issue Type,Summary\nEpic," + "x".repeat(300)))
                .containsExactly("Line 2, column “Summary”, value “" + "x".repeat(80)
                        + "…”: Summary must be less than 256 characters.");
    }

    private List<String> problems(Format format, String text) {
        return run(format, text).problems().stream().map(ImportProblem::text).toList();
    }

    private ImportReport run(Format format, String text) {
        return importer.run(request(format, text));
    }

    private ImportRequest request(Format format, String text) {
        return new ImportRequest(jira.project, format, text, jira.dana, false);
    }

    private Issue issue(String key) {
        return host.get(IssueManager.class).getIssueObject(key);
    }
}

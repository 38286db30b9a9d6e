package org.outcomeowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.Test;
import org.outcomeowner.sandbox.TestApp;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.search.JqlVocabulary.NamedFunction;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

public class AppFunctionsTest {
    private static final String FLAGGED = module("flagged", "<fname>flagged</fname><list>true</list>");
    private static final int MANY = 10_000;

    private final SearchData data = new SearchData();
    private final Answers answers = new Answers();
    private final TestApp app = new TestApp().module(FLAGGED, () -> answers);
    private final InstalledFunctions functions = functions(app);
    private final SearchService search = search(data);
    private final ApplicationUser olivia = TestUser.named("olivia");
    private final long grow = openProject(data);
    private final long first = data.issue(grow, "GROW-1", "Autumn campaign");
    private final long second = data.issue(grow, "GROW-2", "Spring campaign");

    @Test
    public void findsTheIssuesThatAFunctionNames() {
        answers.give(second);

        assertThat(find("issue in flagged()")).containsExactly(second);
        assertThat(find("id IN Flagged() and key >= GROW-1")).containsExactly(second);
        assertThat(find("issuekey not in flagged()")).containsExactly(first);
        assertThat(find("not issue in flagged()")).containsExactly(first);
        assertThat(find("issue in (flagged(), GROW-1)")).containsExactly(second, first);
        assertThat(find("issue not in (flagged(), GROW-1)")).isEmpty();
    }

    @Test
    public void findsIssuesNamedByTheirKeys() {
        answers.literals = operand -> List.of(new QueryLiteral(operand, "grow-1"));

        assertThat(find("issue in flagged()")).containsExactly(first);
    }

    @Test
    public void findsNothingInAnEmptyAnswerAndEverythingOutsideOfIt() {
        assertThat(find("issue in flagged()")).isEmpty();
        assertThat(find("issue not in flagged()")).containsExactly(second, first);
    }

    @Test
    public void findsNothingThatTheSearcherMayNotSeeAndSaysNothingAboutIt() {
        long secret = data.project("SEC");
        answers.give(data.issue(secret, "SEC-1", "Hidden"), 999_999, first);

        assertThat(problems("issue in flagged()")).isEmpty();
        assertThat(find("issue in flagged()")).containsExactly(first);
    }

    @Test
    public void tellsTheFunctionWhoSearchesAndWithWhichArguments() {
        find("issue in flagged(GROW, 'two words', 3)");

        assertThat(answers.calls).containsExactly("olivia [GROW, two words, 3] issue");
    }

    @Test
    public void showsWhatAFunctionSaysAboutItsArguments() {
        answers.errors = List.of("Project 'NOPE' does not exist.", "Nor does anything else.");

        assertThat(problems("issue in flagged(NOPE) and key = GROW-1"))
                .containsExactly("Project 'NOPE' does not exist.", "Nor does anything else.");
        assertThat(answers.calls).isEmpty();
    }

    @Test
    public void reportsAFunctionThatFailsWithoutItsInsides() {
        answers.literals = operand -> {
            throw new IllegalStateException("password is swordfish");
        };

        assertThat(problems("issue in flagged()")).singleElement().satisfies(problem -> assertThat(problem)
                .startsWith("Function 'flagged' of test.app:flagged failed. The log says why under ")
                .doesNotContain("swordfish"));
        assertThat(find("issue in flagged()")).isEmpty();
    }

    @Test
    public void reportsAFunctionThatReturnsNoList() {
        answers.literals = operand -> null;

        assertThat(problems("issue in flagged()")).hasSize(1);
    }

    @Test
    public void keepsListsAndSingleValuesApart() {
        assertThat(problems("issue = flagged()"))
                .containsExactly("Operator '=' does not support the list value 'flagged()' for field 'issue'.");
        assertThat(problems("assignee in currentUser()"))
                .containsExactly(
                        "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.");
    }

    @Test
    public void takesTheNameFromAChildElementOnly() {
        app.module(module("attributes", "").replace("class=", "fname='byAttribute' list='true' class="), () -> answers);
        app.setEnabled(true);

        assertThat(problems("issue in byAttribute()")).containsExactly("Unable to find JQL function 'byAttribute()'.");
    }

    @Test
    public void leavesOutAFunctionWhoseNameIsTaken() {
        Answers other = new Answers();
        app.module(module("again", "<fname>FLAGGED</fname><list>true</list>"), () -> other);
        app.module(module("jiras", "<fname>currentUser</fname>"), () -> other);
        app.setEnabled(true);

        find("issue in flagged() and assignee = currentUser()");

        assertThat(other.calls).isEmpty();
        assertThat(answers.calls).hasSize(1);
    }

    @Test
    public void knowsTheFunctionsOfEnabledAppsOnly() {
        app.setEnabled(false);

        assertThat(problems("issue in flagged()")).containsExactly("Unable to find JQL function 'flagged()'.");
        assertThat(functions.functions()).extracting(NamedFunction::name).doesNotContain("flagged");
    }

    @Test
    public void listsFunctionsAndReservedWords() {
        assertThat(functions.functions())
                .contains(new NamedFunction("flagged", 0, true, JiraDataTypes.ISSUE))
                .contains(new NamedFunction("membersOf", 1, true, JiraDataTypes.USER));
        assertThat(functions.reservedWords()).contains("and", "select");
    }

    @Test
    public void takesTenThousandIssues() {
        answers.give(LongStream.rangeClosed(second, second + MANY).toArray());

        assertThat(find("issue in flagged()")).containsExactly(second);
        assertThat(find("issue not in flagged()")).containsExactly(first);
    }

    @Test
    public void takesTenThousandIssuesOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            SearchData there = new SearchData(postgres.getJdbcUrl("postgres", "postgres"));
            long issue = there.issue(openProject(there), "GROW-1", "Autumn campaign");
            SearchService searchThere = search(there);
            answers.literals = operand -> LongStream.range(0, 2 * MANY)
                    .mapToObj(id -> id < MANY ? new QueryLiteral(operand, id) : new QueryLiteral(operand, "GROW-" + id))
                    .toList();

            assertThat(find(searchThere, "issue not in flagged()")).containsExactly(issue);
            answers.give(issue);
            assertThat(find(searchThere, "issue in flagged()")).containsExactly(issue);
        }
    }

    private List<Long> find(String jql) {
        return find(search, jql);
    }

    private List<Long> find(SearchService service, String jql) {
        try {
            return service.search(olivia, parsed(service, jql), new PagerFilter<Issue>(0, 50)).getResults().stream()
                    .map(Issue::getId)
                    .toList();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> problems(String jql) {
        return List.copyOf(search.validateQuery(olivia, parsed(search, jql)).getErrorMessages());
    }

    private Query parsed(SearchService service, String jql) {
        SearchService.ParseResult result = service.parseQuery(olivia, jql);
        assertThat(result.getErrors().getErrorMessages()).isEmpty();
        return result.getQuery();
    }

    private SearchService search(SearchData on) {
        return new SandboxSearchService(on.jdbc, Clock.systemUTC(), functions, AppFunctionsTest::issues);
    }

    private static long openProject(SearchData on) {
        long project = on.project("GROW");
        on.grantBrowse(project, "anyone", null);
        return project;
    }

    private static InstalledFunctions functions(AppModules app) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("apps", app);
        return new InstalledFunctions(beans.getBeanProvider(AppModules.class));
    }

    private static List<Issue> issues(List<Long> ids) {
        return ids.stream()
                .map(id -> {
                    Issue issue = mock(Issue.class);
                    when(issue.getId()).thenReturn(id);
                    return issue;
                })
                .toList();
    }

    private static String module(String key, String children) {
        return "<jql-function key='%s' class='foreign.Function'>%s</jql-function>".formatted(key, children);
    }

    /** A function that answers what the test says. */
    private static final class Answers extends AbstractJqlFunction {
        private final List<String> calls = new ArrayList<>();
        private List<String> errors = List.of();
        private Function<FunctionOperand, List<QueryLiteral>> literals = operand -> List.of();

        void give(long... ids) {
            literals = operand -> LongStream.of(ids)
                    .mapToObj(id -> new QueryLiteral(operand, id))
                    .toList();
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            MessageSet messages =
                    validateNumberOfArgs(operand, operand.getArgs().size());
            errors.forEach(messages::addErrorMessage);
            return messages;
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            calls.add(context.getApplicationUser().getName() + " " + operand.getArgs() + " " + clause.getName());
            return literals.apply(operand);
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 0;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}

package org.outcomeowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class SearchServiceTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    private final SearchData data = new SearchData();
    private final SearchService search =
            new SandboxSearchService(data.jdbc, NOW, name -> Optional.empty(), SearchServiceTest::issues);
    private final ApplicationUser olivia = TestUser.named("olivia");
    private long grow;
    private long first;
    private long second;
    private long third;
    private long ownerField;

    @Before
    public void makeThreeEpics() {
        data.user("olivia");
        data.user("oscar");
        grow = data.project("GROW");
        data.grantBrowse(grow, "anyone", null);
        first = data.issue(grow, "GROW-1", "Autumn campaign");
        second = data.issue(grow, "GROW-2", "Conversion of 100% of leads");
        third = data.issue(grow, "GROW-3", "Spring campaign");
        ownerField = data.field("Outcome Owner", "userpickergroupsearcher");
        data.value(first, ownerField, "string_value", "KEY-olivia");
        data.value(second, ownerField, "string_value", "KEY-oscar");
    }

    @Test
    public void findsEverythingTheNewestFirstWithoutAQuery() {
        assertThat(find("")).containsExactly(third, second, first);
    }

    @Test
    public void searchesUsersInCustomFieldsByNameAndById() {
        assertThat(find("\"Outcome Owner\" = olivia")).containsExactly(first);
        assertThat(find("cf[" + ownerField + "] in (Olivia, oscar)")).containsExactly(second, first);
        assertThat(find("\"outcome owner\" = currentUser()")).containsExactly(first);
    }

    @Test
    public void doesNotFindEmptyFieldsByWhatExcludesAValue() {
        assertThat(find("\"Outcome Owner\" != olivia")).containsExactly(second);
        assertThat(find("not \"Outcome Owner\" = olivia")).containsExactly(second);
        assertThat(find("\"Outcome Owner\" not in (olivia)")).containsExactly(second);
    }

    @Test
    public void searchesForEmptyFields() {
        assertThat(find("\"Outcome Owner\" is EMPTY")).containsExactly(third);
        assertThat(find("\"Outcome Owner\" is not EMPTY")).containsExactly(second, first);
        assertThat(find("\"Outcome Owner\" in (olivia, EMPTY)")).containsExactly(third, first);
        assertThat(find("not (\"Outcome Owner\" is EMPTY or key = GROW-1)")).containsExactly(second);
    }

    @Test
    public void searchesConstantsByNameAndId() {
        data.set(second, "status_id", SearchData.DONE);
        data.set(second, "resolution_id", SearchData.FIXED);

        assertThat(find("status = done")).containsExactly(second);
        assertThat(find("status = " + SearchData.DONE)).containsExactly(second);
        assertThat(find("statusCategory != Done")).containsExactly(third, first);
        assertThat(find("resolution is EMPTY and issuetype = Epic")).containsExactly(third, first);
    }

    @Test
    public void searchesKeysInTheirOrder() {
        assertThat(find("key >= GROW-2 and key < GROW-3")).containsExactly(second);
        assertThat(find("key in (GROW-1, grow-3)")).containsExactly(third, first);
        assertThat(find("id = " + first)).containsExactly(first);
    }

    @Test
    public void findsAnIssueByTheKeyItHadBefore() {
        data.insert("moved_issue_key (old_key, issue_id)", "OLD-7", first);

        assertThat(find("key = OLD-7")).containsExactly(first);
    }

    @Test
    public void searchesWordsInAnyCaseAndNoWildcardsOfTheDatabase() {
        assertThat(find("summary ~ CAMPAIGN")).containsExactly(third, first);
        assertThat(find("summary ~ \"campaign autumn\"")).containsExactly(first);
        assertThat(find("summary ~ \"\\\"campaign autumn\\\"\"")).isEmpty();
        assertThat(find("summary ~ \"100%\"")).containsExactly(second);
        assertThat(find("summary !~ campaign")).containsExactly(second);
    }

    @Test
    public void searchesTextInCommentsToo() {
        Timestamp now = Timestamp.from(NOW.instant());
        data.insert("issue_comment (issue_id, body, created, updated)", first, "Leads arrive", now, now);

        assertThat(find("text ~ leads")).containsExactly(second, first);
    }

    @Test
    public void comparesDatesInEveryForm() {
        data.set(first, "created", Timestamp.from(Instant.parse("2026-11-19T12:00:00Z")));
        data.set(first, "due_date", Date.valueOf("2026-12-31"));

        assertThat(find("created > -1d")).containsExactly(first);
        assertThat(find("created >= 2026-11-19 and created < \"2026/11/19 12:01\""))
                .containsExactly(first);
        assertThat(find("created >= startOfDay(-1) and created <= now()")).containsExactly(first);
        assertThat(find("due = 2026-12-31")).containsExactly(first);
        assertThat(find("due is EMPTY")).containsExactly(third, second);
    }

    @Test
    public void comparesNumbersAndTextsOfCustomFields() {
        long leads = data.field("Leads", "exactnumber");
        data.value(first, leads, "number_value", 530.5);
        long code = data.field("Code", "exacttextsearcher");
        data.value(second, code, "string_value", "A-1");
        long note = data.field("Note", "textsearcher");
        data.value(third, note, "text_value", "Granted up to 50,000 EUR");

        assertThat(find("Leads > 500 and Leads <= 530.5")).containsExactly(first);
        assertThat(find("Code = \"A-1\"")).containsExactly(second);
        assertThat(find("Note ~ \"50,000\"")).containsExactly(third);
    }

    @Test
    public void sortsByFieldsWithEmptyOnesLast() {
        assertThat(find("order by \"Outcome Owner\" desc")).containsExactly(second, first, third);
        assertThat(find("order by summary")).containsExactly(first, second, third);
        assertThat(find("order by key asc")).containsExactly(first, second, third);
    }

    @Test
    public void pagesAndCounts() throws SearchException {
        SearchResults<Issue> page = search.search(olivia, query("order by key asc"), new PagerFilter<>(1, 1));

        assertThat(page.getResults()).extracting(Issue::getId).containsExactly(second);
        assertThat(page.getTotal()).isEqualTo(3);
        assertThat(search.searchCount(olivia, query("summary ~ campaign"))).isEqualTo(2);
    }

    @Test
    public void saysWhatIsWrongWithAQueryAsJiraWordsIt() {
        assertThat(problems("Leads > 5"))
                .containsExactly("Field 'Leads' does not exist or you do not have permission to view it.");
        assertThat(problems("status = Gone"))
                .containsExactly("The value 'Gone' does not exist for the field 'status'.");
        assertThat(problems("status ~ Done"))
                .containsExactly("The operator '~' is not supported by the 'status' field.");
        assertThat(problems("key = GROW-99"))
                .containsExactly("An issue with key 'GROW-99' does not exist for field 'key'.");
        assertThat(problems("assignee = nobody()")).containsExactly("Unable to find JQL function 'nobody()'.");
        assertThat(problems("created > soon")).first().asString().startsWith("Date value 'soon' for field 'created'");
        assertThat(problems("order by text")).containsExactly("Not able to sort using field 'text'.");
    }

    @Test
    public void refusesDatesNoCalendarReaches() {
        assertThat(problems("created > 999999y")).hasSize(1);
        assertThat(problems("created > 999999999999999999")).hasSize(1);
        assertThat(problems("created > endOfYear(999999)")).hasSize(1);
        assertThat(problems("due > 99999-01-01")).hasSize(1);
    }

    @Test
    public void saysEverythingThatIsWrongAtOnce() {
        assertThat(problems("status = Gone or type = Lost")).hasSize(2);
    }

    @Test
    public void findsNothingByAClauseThatMakesNoSense() {
        assertThat(find("status = Gone or key = GROW-1")).containsExactly(first);
    }

    @Test
    public void treatsValuesAsValuesWhateverTheySay() {
        assertThat(find("summary ~ \"x') or 1=1 --\"")).isEmpty();
        assertThat(problems("status = \"'; drop table issue; --\"")).hasSize(1);
        assertThat(find("")).hasSize(3);
    }

    private static List<Issue> issues(List<Long> ids) {
        return ids.stream().map(SearchServiceTest::issue).toList();
    }

    private static Issue issue(Long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private List<Long> find(String jql) {
        try {
            return search.search(olivia, query(jql), new PagerFilter<>(100)).getResults().stream()
                    .map(Issue::getId)
                    .toList();
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    private Iterable<String> problems(String jql) {
        return search.validateQuery(olivia, query(jql)).getErrorMessages();
    }

    private Query query(String jql) {
        SearchService.ParseResult parsed = search.parseQuery(olivia, jql);
        assertThat(parsed.getErrors().getErrorMessages()).isEmpty();
        return parsed.getQuery();
    }
}

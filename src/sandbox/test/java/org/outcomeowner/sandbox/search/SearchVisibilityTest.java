package org.outcomeowner.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class SearchVisibilityTest {
    private final SearchData data = new SearchData();
    private final SearchService search =
            new SandboxSearchService(data.jdbc, Clock.systemUTC(), name -> Optional.empty(), ids -> List.of());
    private long secret;
    private long issue;

    @Before
    public void makeAProjectNobodyMayBrowse() {
        data.user("olivia");
        secret = data.project("SEC");
        issue = data.issue(secret, "SEC-1", "Hidden");
    }

    @Test
    public void hidesEverythingThatNobodyWasGranted() {
        assertSees("olivia", false);
        assertThat(count(null)).isZero();
    }

    @Test
    public void showsWhatAnyoneMaySeeToPeopleNotLoggedIn() {
        data.grantBrowse(secret, "anyone", null);

        assertThat(count(null)).isEqualTo(1);
    }

    @Test
    public void showsIssuesToMembersOfAGroupOnly() {
        data.user("oscar");
        data.group("staff", "olivia");
        data.grantBrowse(secret, "group", "staff");

        assertSees("olivia", true);
        assertSees("oscar", false);
    }

    @Test
    public void showsIssuesToThoseWithARoleInThisProjectOnly() {
        data.insert("project_role (id, name)", 5, "Members");
        data.grantBrowse(secret, "projectRole", "5");
        long other = data.project("OTH");
        data.insert("role_actor (role_id, project_id, actor_type, actor)", 5, other, "user", "KEY-olivia");
        assertSees("olivia", false);

        data.insert("role_actor (role_id, project_id, actor_type, actor)", 5, secret, "user", "KEY-olivia");
        assertSees("olivia", true);
    }

    @Test
    public void showsIssuesToTheirReporterAssigneeAndLead() {
        data.grantBrowse(secret, "reporter", null);
        assertSees("olivia", false);

        data.set(issue, "reporter_key", "KEY-olivia");
        assertSees("olivia", true);
    }

    @Test
    public void showsIssuesToTheUserInAField() {
        long field = data.field("Outcome Owner", "userpickergroupsearcher");
        data.grantBrowse(secret, "userCustomField", "customfield_" + field);
        assertSees("olivia", false);

        data.value(issue, field, "string_value", "KEY-olivia");
        assertSees("olivia", true);
    }

    @Test
    public void showsNothingToAnInactiveUser() {
        data.grantBrowse(secret, "user", "KEY-olivia");

        assertThat(count(new TestUser("olivia", false))).isZero();
    }

    @Test
    public void hidesIssuesOfASecurityLevelFromThoseOutsideIt() {
        data.grantBrowse(secret, "anyone", null);
        data.insert("security_scheme (id, name)", 5, "Scheme");
        data.insert("security_level (id, scheme_id, name)", 6, 5, "Board");
        data.set(issue, "security_level_id", 6);
        assertSees("olivia", false);

        data.insert("security_grant (level_id, holder_type, holder_parameter)", 6, "user", "KEY-olivia");
        assertSees("olivia", true);
    }

    @Test
    public void doesNotTellThatAHiddenProjectOrIssueExists() {
        assertThat(problems("project = SEC"))
                .containsExactly("The value 'SEC' does not exist for the field 'project'.");
        assertThat(problems("key = SEC-1"))
                .containsExactly("An issue with key 'SEC-1' does not exist for field 'key'.");
    }

    @Test
    public void letsTheHostItselfSearchEverything() throws SearchException {
        assertThat(search.searchCountOverrideSecurity(TestUser.named("olivia"), query("project = SEC")))
                .isEqualTo(1);
    }

    private void assertSees(String user, boolean sees) {
        assertThat(count(TestUser.named(user))).isEqualTo(sees ? 1 : 0);
    }

    private long count(ApplicationUser user) {
        try {
            return search.searchCount(user, query(""));
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    private Iterable<String> problems(String jql) {
        return search.validateQuery(TestUser.named("olivia"), query(jql)).getErrorMessages();
    }

    private Query query(String jql) {
        return search.parseQuery(null, jql).getQuery();
    }
}

package org.outcomeowner.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestHost;

public class UsersTest {
    @Rule
    public TestHost host = TestHost.inMemory();

    private UserAdmin admin;
    private ApplicationUser olivia;

    @Before
    public void createOlivia() {
        admin = host.get(UserAdmin.class);
        olivia = admin.create(new NewUser("Olivia", "Olivia Owner", "olivia@example.com", "secret"));
    }

    @Test
    public void findsAUserByNameWhateverItsCaseAndByKey() {
        UserManager users = host.get(UserManager.class);
        assertThat(users.getUserByName("OLIVIA")).isEqualTo(olivia);
        assertThat(users.getUserByKey(olivia.getKey())).isEqualTo(olivia);
        assertThat(users.getUserByKey("olivia")).isNull();
    }

    @Test
    public void letsInWhoKnowsThePasswordAndIsActive() {
        Logins logins = host.get(Logins.class);
        assertThat(logins.authenticate("olivia", "secret")).contains(olivia);
        assertThat(logins.authenticate("olivia", "secret")).contains(olivia);
        assertThat(logins.authenticate("olivia", "wrong")).isEmpty();
        assertThat(logins.authenticate("nobody", "secret")).isEmpty();
        admin.setActive(olivia, false);
        assertThat(logins.authenticate("olivia", "secret")).isEmpty();
    }

    @Test
    public void storesNoPasswordInClear() {
        assertThat(host.get(Users.class).passwordHash(olivia.getKey()).orElseThrow())
                .doesNotContain("secret")
                .matches("\\d+:[^:]+:[^:]+");
    }

    @Test
    public void completesNamesByTheBeginningOfAnyWord() {
        UserSearchService search = host.get(UserSearchService.class);
        assertThat(search.findUsers("own", UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY))
                .containsExactly(olivia);
        assertThat(search.findUsers("wner", UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY))
                .isEmpty();
        assertThat(search.findUsers("", UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY))
                .isEmpty();
    }

    @Test
    public void leavesInactiveUsersOutOfTheSearch() {
        admin.setActive(olivia, false);
        assertThat(host.get(UserSearchService.class)
                        .findUsers("olivia", UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY))
                .isEmpty();
    }

    @Test
    public void knowsWhoBelongsToAGroup() {
        admin.createGroup("managers");
        admin.addToGroup(olivia, "managers");
        GroupManager groups = host.get(GroupManager.class);
        assertThat(groups.isUserInGroup(olivia, "managers")).isTrue();
        assertThat(groups.getUsersInGroup("managers")).containsExactly(olivia);
        admin.removeFromGroup(olivia, "managers");
        assertThat(groups.isUserInGroup(olivia, "managers")).isFalse();
    }

    @Test
    public void speaksTheLoggedInUsersLanguage() {
        admin.setLocale(olivia, Locale.JAPAN);
        JiraAuthenticationContext authentication = host.get(JiraAuthenticationContext.class);
        authentication.setLoggedInUser(host.get(UserManager.class).getUserByName("olivia"));
        assertThat(authentication.getLocale()).isEqualTo(Locale.JAPAN);
        authentication.setLoggedInUser(null);
        assertThat(authentication.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    public void refusesNamesWithBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewUser("two names", "x", "x", "x"))
                .withMessage("User name “two names” must not be blank or contain blanks");
    }
}

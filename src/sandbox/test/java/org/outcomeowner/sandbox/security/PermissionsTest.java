package org.outcomeowner.sandbox.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.project.ProjectAdmin;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;

public class PermissionsTest {
    @Rule
    public TestHost host = TestHost.inMemory().with(CustomFieldManager.class, mock(CustomFieldManager.class));

    private PermissionAdmin admin;
    private PermissionManager permissions;
    private ApplicationUser dana;
    private Project project;
    private long scheme;

    @Before
    public void createProject() {
        admin = host.get(PermissionAdmin.class);
        permissions = host.get(PermissionManager.class);
        dana = host.get(UserAdmin.class).create(new NewUser("dana", "Dana", "dana@example.com", "x"));
        project = host.get(ProjectAdmin.class).create("GROW", "Growth", null, List.of());
        scheme = admin.createPermissionScheme("Growth");
        admin.setPermissionScheme(project, scheme);
    }

    @Test
    public void deniesWhatNobodyGranted() {
        assertThat(mayBrowse(dana)).isFalse();
        assertThat(mayBrowse(null)).isFalse();
    }

    @Test
    public void deniesEverythingInAProjectWithoutAScheme() {
        Project bare = host.get(ProjectAdmin.class).create("BARE", "Bare", null, List.of());
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, bare, dana))
                .isFalse();
    }

    @Test
    public void aGroupsGrantReachesItsMembers() {
        UserAdmin users = host.get(UserAdmin.class);
        users.createGroup("developers");
        grant(Holder.group("developers"));
        assertThat(mayBrowse(dana)).isFalse();
        users.addToGroup(dana, "developers");
        assertThat(mayBrowse(dana)).isTrue();
    }

    @Test
    public void aRolesGrantReachesItsActorsInThatProjectOnly() {
        Project other = host.get(ProjectAdmin.class).create("OPS", "Operations", null, List.of());
        admin.setPermissionScheme(other, scheme);
        ProjectRole role = admin.createRole("Developers");
        grant(Holder.role(role.getId()));
        admin.addToRole(role, project, dana);
        assertThat(mayBrowse(dana)).isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, dana))
                .isFalse();
    }

    @Test
    public void onlyAGrantToAnyoneReachesThoseNotLoggedIn() {
        grant(Holder.loggedIn());
        assertThat(mayBrowse(dana)).isTrue();
        assertThat(mayBrowse(null)).isFalse();
        grant(Holder.anyone());
        assertThat(mayBrowse(null)).isTrue();
    }

    @Test
    public void anInactiveUserMayDoNothing() {
        grant(Holder.anyone());
        host.get(UserAdmin.class).setActive(dana, false);
        ApplicationUser inactive = host.get(UserManager.class).getUserByKey(dana.getKey());
        assertThat(mayBrowse(inactive)).isFalse();
    }

    @Test
    public void aGrantToTheReporterCountsForTheirIssuesOnly() {
        grant(Holder.reporter());
        assertThat(mayBrowse(dana)).isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(dana, null), dana))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(null, null), dana))
                .isFalse();
    }

    @Test
    public void anIssueSecurityLevelHidesTheIssueFromThoseItDoesNotName() {
        grant(Holder.loggedIn());
        long level = admin.createSecurityLevel(admin.createSecurityScheme("Secret"), "Managers");
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(dana, level), dana))
                .isFalse();
        admin.grantSecurityLevel(level, Holder.user(dana.getKey()));
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(dana, level), dana))
                .isTrue();
    }

    @Test
    public void aRevokedGrantCountsNoMore() {
        grant(Holder.loggedIn());
        admin.revoke(scheme, ProjectPermissions.BROWSE_PROJECTS, Holder.loggedIn());
        assertThat(mayBrowse(dana)).isFalse();
    }

    @Test
    public void listsTheProjectsAUserHasThePermissionIn() {
        grant(Holder.loggedIn());
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, dana))
                .containsExactly(project);
        assertThat(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, null))
                .isEmpty();
    }

    @Test
    public void aSystemAdministratorIsAnAdministratorToo() {
        UserAdmin users = host.get(UserAdmin.class);
        users.createGroup("system");
        users.addToGroup(dana, "system");
        GlobalPermissionManager global = host.get(GlobalPermissionManager.class);
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, dana)).isFalse();
        admin.grantGlobally(GlobalPermissionKey.SYSTEM_ADMIN, "system");
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, dana)).isTrue();
        assertThat(global.hasPermission(GlobalPermissionKey.BULK_CHANGE, dana)).isFalse();
    }

    private void grant(Holder holder) {
        admin.grant(scheme, ProjectPermissions.BROWSE_PROJECTS, holder);
    }

    private boolean mayBrowse(ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    private Issue issue(ApplicationUser reporter, Long level) {
        Issue issue = mock(Issue.class);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getReporterId()).thenReturn(reporter == null ? null : reporter.getKey());
        when(issue.getSecurityLevelId()).thenReturn(level);
        return issue;
    }
}

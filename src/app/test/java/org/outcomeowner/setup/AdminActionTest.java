package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Map;
import org.junit.Test;
import webwork.action.Action;

public class AdminActionTest {
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final SwitchAction page = new SwitchAction(new AdminRights(permissions, authentication));

    @Test
    public void showsItselfToAnAdministrator() throws Exception {
        logIn(true);
        page.setCommand("default");

        assertThat(page.execute()).isEqualTo(Action.INPUT);
    }

    @Test
    public void letsNobodyElseCommandAnything() throws Exception {
        logIn(false);
        page.setCommand("turn");

        assertThat(page.execute()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
        assertThat(page.turned).isFalse();
    }

    @Test
    public void letsNobodyInWhoIsNotLoggedIn() throws Exception {
        page.setCommand("turn");

        assertThat(page.execute()).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
    }

    private void logIn(boolean administrator) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)).thenReturn(administrator);
    }

    public static final class SwitchAction extends AdminAction {
        private boolean turned;

        SwitchAction(AdminRights rights) {
            super(rights);
        }

        @Override
        public Map<String, Object> getPage() {
            return Map.of();
        }

        public String doTurn() {
            turned = true;
            return SUCCESS;
        }
    }
}

package org.outcomeowner.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.rules.input.PolicyDraft;
import webwork.action.Action;
import webwork.action.ServletActionContext;

public class ProjectPolicyActionTest {
    private final PolicyPages pages = new PolicyPages();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ProjectPolicyAction action =
            new ProjectPolicyAction(pages.projectRights(), pages.project, mock(PageStyle.class));

    @Before
    public void beginTheRequest() {
        ServletActionContext.setRequest(request);
        ServletActionContext.setResponse(response);
        when(request.getContextPath()).thenReturn("/jira");
    }

    @After
    public void endTheRequest() {
        ServletActionContext.setRequest(null);
        ServletActionContext.setResponse(null);
    }

    @Test
    public void showsTheProjectToThoseWhoAdministerIt() throws Exception {
        pages.administers(pages.grow);

        assertThat(ask("GROW", "default")).isEqualTo(Action.INPUT);
        assertThat(action.getPage()).containsEntry("projectName", "Growth");
    }

    @Test
    public void showsEveryProjectToAdministratorsOfJira() throws Exception {
        pages.administersJira();

        assertThat(ask("OPS", "default")).isEqualTo(Action.INPUT);
    }

    @Test
    public void answersAlikeForAProjectOfOthersAndOneThatDoesNotExist() throws Exception {
        pages.administers(pages.grow);
        for (String key : new String[] {"OPS", "NONE", null}) {
            assertThat(ask(key, "default")).isEqualTo(Action.NONE);
        }
        verify(response, times(3)).sendError(404);
    }

    @Test
    public void asksStrangersToLogIn() throws Exception {
        pages.jira.logIn(null);

        assertThat(ask("GROW", "default")).isEqualTo(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT);
    }

    @Test
    public void savesForThoseAloneWhoAdministerTheProject() throws Exception {
        send(Map.of("own", List.of("maxMeasures"), "maxMeasures", List.of("2")));
        assertThat(ask("GROW", "save")).isEqualTo(Action.NONE);
        assertThat(pages.store.of(10_000L).results().maxMeasures()).isEqualTo(5);

        pages.administers(pages.grow);
        assertThat(ask("GROW", "save")).isEqualTo(Action.NONE);
        assertThat(pages.store.of(10_000L).results().maxMeasures()).isEqualTo(2);
        verify(response).sendRedirect("/jira/secure/OutcomeOwnerProjectPolicy!default.jspa?done=saved&projectKey=GROW");
    }

    @Test
    public void showsTheFormAgainWithItsErrors() throws Exception {
        pages.administers(pages.grow);
        send(Map.of("own", List.of("maxMeasures"), "maxMeasures", List.of("many")));

        assertThat(ask("GROW", "save")).isEqualTo(Action.INPUT);
        assertThat(PolicyPages.field(action.getPage(), "maxMeasures")).containsEntry("value", "many");
        verify(response, never()).sendRedirect(any());
    }

    private String ask(String key, String command) throws Exception {
        action.setProjectKey(key);
        action.setCommand(command);
        return action.execute();
    }

    private void send(Map<String, List<String>> typed) {
        PolicyDraft draft = pages.filledIn(pages.project.page(pages.grow, Optional.empty()), typed);
        Map<String, String[]> sent = new HashMap<>();
        draft.values().forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        when(request.getParameterMap()).thenReturn(sent);
    }
}

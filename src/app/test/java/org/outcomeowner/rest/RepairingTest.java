package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.rest.RestCalls.Answer;

public class RepairingTest {
    private final RestCalls calls = new RestCalls();

    @Before
    public void letMaxLeadTheProject() {
        Project project = mock(Project.class);
        when(project.getProjectLead()).thenReturn(calls.jira.max);
        when(calls.epic.issue.getProjectObject()).thenReturn(project);
    }

    @Test
    public void namesTheOwnerByLoginName() {
        assertThat(calls.setOwner("{\"name\":\"dana\"}").status()).isEqualTo(200);

        String fieldId = calls.jira.fields.owner.getId();
        assertThat(calls.issues.updates.get(0).getCustomFieldValue(fieldId)).containsExactly("dana");
    }

    @Test
    public void saysWhatTheFieldRefusesUnderTheNameOfTheField() {
        calls.issues.errors.addError(calls.jira.fields.owner.getId(), "“ines” is inactive");

        assertThat(calls.setOwner("{\"name\":\"ines\"}").at("/errors/owner")).isEqualTo("“ines” is inactive");
    }

    @Test
    public void keepsTheMeasuresWhenTheInsightIsSet() {
        Answer answer = calls.setInsight("{\"insight\":\" Partners brought most \"}");

        assertThat(answer.at("/insight")).isEqualTo("Partners brought most");
        assertThat(answer.at("/measures/0/actual")).isNotEmpty();
    }

    @Test
    public void aBlankInsightSaysNothing() {
        assertThat(calls.setInsight("{\"insight\":\" \"}").at("/errors/insight"))
                .contains("must be given");
        assertThat(calls.setInsight("{\"insight\":\"%s\"}".formatted("x".repeat(4_001)))
                        .at("/errors/insight"))
                .contains("4000");
        assertThat(calls.issues.updates).isEmpty();
    }

    @Test
    public void whoeverMayNotEditMendsNothing() {
        calls.issues.mayEdit.clear();

        assertThat(calls.setOwner("{\"name\":\"dana\"}").status()).isEqualTo(403);
        assertThat(calls.setInsight("{\"insight\":\"x\"}").status()).isEqualTo(403);
    }

    @Test
    public void asksForTheAuthorityWhereEverybodyReadsIt() {
        calls.epic.authority(Authority.none());
        letComment(calls.jira.max);

        assertThat(calls.askForAuthority().status()).isEqualTo(200);

        verify(calls.jira.comments).create(eq(calls.epic.issue), eq(calls.jira.max), contains("[~max]"), eq(true));
    }

    @Test
    public void asksOnceInARow() {
        calls.epic.authority(Authority.none());
        letComment(calls.jira.max);
        calls.askForAuthority();
        ArgumentCaptor<String> plea = ArgumentCaptor.forClass(String.class);
        verify(calls.jira.comments).create(any(Issue.class), any(), plea.capture(), anyBoolean());
        Comment last = mock(Comment.class);
        when(last.getBody()).thenReturn(plea.getValue());
        when(calls.jira.comments.getLastComment(calls.epic.issue)).thenReturn(last);

        assertThat(calls.askForAuthority().status()).isEqualTo(400);
    }

    @Test
    public void asksForNothingThatIsThereAlready() {
        letComment(calls.jira.max);

        assertThat(calls.askForAuthority().at("/errorMessages/0")).contains("Olivia Owner");
    }

    @Test
    public void whoeverMayNotCommentDoesNotAsk() {
        calls.epic.authority(Authority.none());

        assertThat(calls.askForAuthority().status()).isEqualTo(403);
        verify(calls.jira.comments, never()).create(any(Issue.class), any(), anyString(), anyBoolean());
    }

    private void letComment(ApplicationUser user) {
        when(calls.jira.permissions.hasPermission(eq(ProjectPermissions.ADD_COMMENTS), any(Issue.class), eq(user)))
                .thenReturn(true);
    }
}

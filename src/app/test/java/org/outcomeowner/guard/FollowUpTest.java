package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.audit.api.AuditService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.Jira;
import org.outcomeowner.gate.GateParts;
import org.outcomeowner.jira.AuditTrail;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rules.BypassPolicy;
import org.outcomeowner.rules.BypassResponse;
import org.outcomeowner.rules.Mode;
import org.outcomeowner.rules.ModePlan;
import org.outcomeowner.rules.Policy;
import org.outcomeowner.rules.Recipients;

/** What follows a flag, by the policy. */
public class FollowUpTest {
    private static final Recipients MAX = new Recipients(Set.of(), Set.of("k-max"));

    private final Guarded guarded = new Guarded();
    private final Jira jira = guarded.jira;
    private final IssueService service = mock(IssueService.class);
    private final JiraWorkflow workflow = mock(JiraWorkflow.class);
    private final PluginSettingsFactory settings = mock(PluginSettingsFactory.class);
    private final PluginSettings global = mock(PluginSettings.class);
    private final List<Email> mails = new ArrayList<>();
    private final AuditService audit = mock(AuditService.class);
    private Epic epic;

    @Before
    public void flagAnEpic() {
        when(settings.createGlobalSettings()).thenReturn(global);
        when(jira.workflows.getWorkflow(any(Issue.class))).thenReturn(workflow);
        when(jira.max.getEmailAddress()).thenReturn("max@example.com");
        when(jira.dana.getEmailAddress()).thenReturn("dana@example.com");
        epic = guarded.unprovenEpic(1);
        guarded.look();
        guarded.transition(epic, "3");
        guarded.look();
    }

    @Test
    public void aFlagAloneIsSilent() {
        policy(BypassResponse.flag(), Recipients.nobody(), Mode.ENFORCE);

        followUp();

        verify(jira.comments, never()).create(any(), any(), any(), anyBoolean());
        assertThat(mails).isEmpty();
    }

    @Test
    public void whatWasFlaggedIsInTheAuditLogOnce() {
        policy(BypassResponse.flag(), Recipients.nobody(), Mode.ENFORCE);

        followUp();
        followUp();

        verify(audit, times(1)).audit(any());
    }

    @Test
    public void theNamedAccountCommentsOnce() {
        policy(BypassResponse.comment(), Recipients.nobody(), Mode.ENFORCE);
        account("k-max");

        followUp();
        followUp();

        verify(jira.comments, times(1)).create(eq(epic.issue), eq(jira.max), any(), eq(true));
    }

    @Test
    public void withoutAnAccountNothingIsDoneAndTheFlagSaysSo() {
        policy(BypassResponse.comment(), Recipients.nobody(), Mode.ENFORCE);

        followUp();

        verify(jira.comments, never()).create(any(), any(), any(), anyBoolean());
        assertThat(guarded.flags.noteOf(guarded.onlyFlag())).contains("outcome-owner.flag.note.no-account");
    }

    @Test
    public void anInactiveAccountIsNone() {
        policy(BypassResponse.comment(), Recipients.nobody(), Mode.ENFORCE);
        account("k-max");
        when(jira.max.isActive()).thenReturn(false);

        followUp();

        assertThat(guarded.flags.noteOf(guarded.onlyFlag())).contains("outcome-owner.flag.note.no-account");
    }

    @Test
    public void theNamedTransitionReopens() {
        policy(BypassResponse.reopen("Reopen"), Recipients.nobody(), Mode.ENFORCE);
        account("k-max");
        transition("Reopen", true);

        followUp();

        verify(service).transition(eq(jira.max), any());
        assertThat(guarded.flags.noteOf(guarded.onlyFlag())).isEmpty();
    }

    @Test
    public void aTransitionThatIsNotPossibleLeavesTheFlagWithTheReason() {
        policy(BypassResponse.reopen("Reopen"), Recipients.nobody(), Mode.ENFORCE);
        account("k-max");
        transition("Reopen", false);

        followUp();

        verify(service, never()).transition(any(), any());
        assertThat(guarded.flags.noteOf(guarded.onlyFlag())).contains("outcome-owner.flag.note.not-reopened");
    }

    @Test
    public void aGateThatOnlyWarnsReopensNothing() {
        policy(BypassResponse.reopen("Reopen"), Recipients.nobody(), Mode.WARN);
        account("k-max");
        transition("Reopen", true);

        followUp();

        verify(service, never()).transition(any(), any());
        verify(jira.comments).create(eq(epic.issue), eq(jira.max), any(), eq(true));
    }

    @Test
    public void aGateThatOnlyObservesTellsNobody() {
        policy(BypassResponse.comment(), MAX, Mode.OBSERVE);
        account("k-max");

        followUp();

        verify(jira.comments, never()).create(any(), any(), any(), anyBoolean());
        assertThat(mails).isEmpty();
    }

    @Test
    public void oneMailTellsOfAllThatWasFlagged() {
        policy(BypassResponse.flag(), MAX, Mode.ENFORCE);
        guarded.transition(guarded.unprovenEpic(2), "3");
        guarded.look();

        followUp();
        followUp();

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getTo()).isEqualTo("max@example.com");
        assertThat(mails.get(0).getSubject()).isEqualTo("Flagged epics: 2");
        assertThat(mails.get(0).getBody())
                .contains("GROW-1", "GROW-2", "a transition past the gate", "Dana Developer")
                .contains("http://jira.example.com/jira/browse/GROW-1");
    }

    @Test
    public void nobodyIsMailedAboutAnEpicTheyCannotSee() {
        policy(BypassResponse.flag(), new Recipients(Set.of(), Set.of("k-dana", "k-max")), Mode.ENFORCE);

        followUp();

        assertThat(mails).extracting(Email::getTo).containsExactly("max@example.com");
    }

    @Test
    public void membersOfAGroupAreMailedUnlessTheyAreInactive() {
        when(jira.groups.getUsersInGroup("managers")).thenReturn(List.of(jira.max, jira.olivia));
        when(jira.olivia.isActive()).thenReturn(false);
        when(jira.olivia.getEmailAddress()).thenReturn("olivia@example.com");
        policy(BypassResponse.flag(), new Recipients(Set.of("managers"), Set.of("k-max")), Mode.ENFORCE);

        followUp();

        assertThat(mails).extracting(Email::getTo).containsExactly("max@example.com");
    }

    @Test
    public void aFailureLeavesTheFlagAndIsNoted() {
        policy(BypassResponse.comment(), Recipients.nobody(), Mode.ENFORCE);
        account("k-max");
        when(jira.comments.create(any(), any(), any(), anyBoolean())).thenThrow(new IllegalStateException("broken"));

        followUp();

        assertThat(guarded.onlyFlag().isOpen()).isTrue();
        assertThat(guarded.flags.noteOf(guarded.onlyFlag())).contains("outcome-owner.flag.note.failed");
    }

    private void policy(BypassResponse response, Recipients recipients, Mode mode) {
        PolicyParts.save(
                jira.policies(),
                Policy.defaults().with(new BypassPolicy(response, recipients)).with(ModePlan.always(mode)));
    }

    private void account(String userKey) {
        when(global.get("org.outcomeowner.outcome-owner:response-account")).thenReturn(userKey);
    }

    private void transition(String name, boolean possible) {
        ActionDescriptor action = mock(ActionDescriptor.class);
        when(action.getId()).thenReturn(41);
        when(workflow.getActionsByName(name)).thenReturn(List.of(action));
        IssueService.TransitionValidationResult validation = mock(IssueService.TransitionValidationResult.class);
        when(validation.isValid()).thenReturn(possible);
        when(service.validateTransition(any(ApplicationUser.class), any(), anyInt(), any()))
                .thenReturn(validation);
        IssueService.IssueResult done = mock(IssueService.IssueResult.class);
        when(done.isValid()).thenReturn(true);
        when(service.transition(any(), any())).thenReturn(done);
    }

    private void followUp() {
        MailQueue queue = mock(MailQueue.class);
        doAnswer(call -> mails.add(call.<SingleMailQueueItem>getArgument(0).getEmail()))
                .when(queue)
                .addItem(any());
        GuardParts parts = new GuardParts();
        FlagMail mail = new FlagMail(
                queue,
                new MailReaders(jira.users, jira.groups, jira.authentication),
                jira.permissions,
                parts.texts(jira),
                GateParts.texts(jira),
                jira.links());
        Responder responder = new Responder(
                new ResponseAccount(settings, jira.users, new FlagAudit(new AuditTrail(audit))),
                jira.comments,
                jira.workflows,
                service);
        new FollowUp(
                        guarded.flags,
                        guarded.issues,
                        GateParts.storedReadiness(jira),
                        jira.policies(),
                        responder,
                        mail,
                        new FlagAudit(new AuditTrail(audit)))
                .run();
    }
}

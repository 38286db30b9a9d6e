package org.outcomeowner.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;

public class ReadyToStartValidatorTest {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final Transition transition = new Transition();

    @Test
    public void letsAnEpicStartThatHasOwnerAuthorityAndTargets() {
        assertThat(refusal()).isNull();
    }

    @Test
    public void namesEverythingThatIsMissingAtOnce() {
        transition.epic.blank();

        assertThat(general())
                .contains("GROW-1 is not ready to start:")
                .contains("Outcome Owner: nobody is named")
                .contains("Decision Authority: it is not granted")
                .contains("Measured Result: there is no measure");
    }

    @Test
    public void putsAnErrorAtItsFieldWhenItIsOnTheScreen() {
        transition.epic.blank();
        transition.showing(transition.jira.fields.owner);

        InvalidInputException refusal = refusal();

        assertThat(refusal.getErrors().keySet().toString()).isEqualTo("[customfield_10001]");
        assertThat(general(refusal)).doesNotContain("nobody is named").contains("it is not granted");
    }

    @Test
    public void refusesAnInactiveOwner() {
        when(transition.jira.olivia.isActive()).thenReturn(false);

        assertThat(general()).contains("Olivia Owner is inactive");
    }

    @Test
    public void refusesAnOwnerWhoCannotSeeTheEpic() {
        transition.epic.owner(transition.jira.dana).authority(Authority.none());

        assertThat(general()).contains("Dana Developer cannot see GROW-1");
    }

    @Test
    public void refusesAServiceAccount() {
        transition.jira.settings.put("org.outcomeowner.outcome-owner:policy", policy("robots"));
        when(transition.jira.groups.isUserInGroup(transition.jira.olivia, "robots"))
                .thenReturn(true);

        assertThat(general()).contains("Olivia Owner is a service account");
    }

    @Test
    public void refusesAnAuthorityThatLapsedWithTheOwner() {
        transition.jira.mayBrowse(transition.jira.dana);
        transition.epic.owner(transition.jira.dana);

        assertThat(general()).contains("it was granted to Olivia Owner and lapsed");
    }

    @Test
    public void acceptsAnAuthorityThatSomebodyElseGrantsInThisVeryTransition() {
        transition.epic.authority(Authority.pending(Optional.empty()));
        transition.from(new Epic(transition.jira).authority(Authority.none()));

        assertThat(refusal()).isNull();
    }

    @Test
    public void refusesAnAuthorityThatTheOwnerTakesInThisVeryTransition() {
        transition.epic.authority(Authority.pending(Optional.empty()));
        transition.from(new Epic(transition.jira).authority(Authority.none())).by(transition.jira.olivia);

        assertThat(general()).contains("Olivia Owner granted it to themselves");
    }

    @Test
    public void refusesAMeasureWithoutBaseline() {
        transition.epic.measures(new Measure(
                "leads",
                "Leads",
                "",
                Goal.of(Direction.INCREASE, BigDecimal.TEN),
                Optional.empty(),
                Measurement.none()));

        assertThat(general()).contains("Measure “Leads”: no baseline is set");
    }

    @Test
    public void asksForNoAuthorityWhenItsParameterSaysSo() {
        transition.epic.authority(Authority.none());
        transition.args.put("authorityRequired", "false");

        assertThat(refusal()).isNull();
    }

    @Test
    public void asksForNoBaselineWhenItsParameterSaysSo() {
        transition.epic.measures(new Measure(
                "leads",
                "Leads",
                "",
                Goal.of(Direction.INCREASE, BigDecimal.TEN),
                Optional.empty(),
                Measurement.none()));
        transition.args.put("baselineRequired", "false");

        assertThat(refusal()).isNull();
    }

    @Test
    public void refusesWithAnIdWhenTheFieldsCannotBeRead() {
        when(transition.jira.fields.manager.getCustomFieldObjects(any(Issue.class)))
                .thenThrow(new IllegalStateException("database down"));

        assertThat(general()).containsPattern(UUID).doesNotContain("database down");
    }

    @Test
    public void refusesWithAnIdWhenPermissionsCannotBeRead() {
        when(transition.jira.permissions.hasPermission(any(), any(Issue.class), any()))
                .thenThrow(new IllegalStateException());

        assertThat(general()).containsPattern(UUID);
    }

    @Test
    public void refusesWithAnIdWhenUsersCannotBeRead() {
        when(transition.jira.users.getUserByKey(anyString())).thenThrow(new IllegalStateException());

        assertThat(general()).containsPattern(UUID);
    }

    @Test
    public void refusesWithAnIdWhenGroupsCannotBeRead() {
        transition.jira.settings.put("org.outcomeowner.outcome-owner:policy", policy("robots"));
        when(transition.jira.groups.isUserInGroup(any(ApplicationUser.class), anyString()))
                .thenThrow(new IllegalStateException());

        assertThat(general()).containsPattern(UUID);
    }

    @Test
    public void refusesWithAnIdWhenTheScreenCannotBeRead() {
        transition.epic.blank();
        transition.showing(transition.jira.fields.owner);
        when(transition.jira.screens.getFieldScreen(5L)).thenThrow(new IllegalStateException());

        assertThat(general()).containsPattern(UUID);
    }

    @Test
    public void refusesWithAnIdWhenThePolicyIsDamaged() {
        transition.jira.settings.put("org.outcomeowner.outcome-owner:policy", "{");

        assertThat(general()).containsPattern(UUID);
    }

    @Test
    public void refusesWithAnIdWhenTheEngineHandsOverNoIssue() {
        transition.without("issue");

        assertThat(general()).containsPattern(UUID);
    }

    @Test
    public void refusesWithABareIdWhenNotEvenTextsCanBeRead() {
        transition.epic.blank();
        when(transition.jira.authentication.getI18nHelper()).thenThrow(new IllegalStateException());

        assertThat(general()).matches(UUID);
    }

    static String policy(String serviceGroup) {
        return """
                {"maxMeasures":5,"authorityRequired":true,"selfGrantAllowed":false,"evidenceRequired":true,
                "insightRequired":true,"exemptResolutions":["Cancelled"],"serviceAccountGroups":["%s"]}""".formatted(serviceGroup);
    }

    private InvalidInputException refusal() {
        return transition.refusal(transition.readyToStart());
    }

    private String general() {
        return general(refusal());
    }

    static String general(InvalidInputException refusal) {
        return String.join(
                "\n",
                Arrays.stream(refusal.getGenericErrors().toArray())
                        .map(Object::toString)
                        .toList());
    }
}

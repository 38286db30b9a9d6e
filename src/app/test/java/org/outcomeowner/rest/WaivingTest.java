package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.outcomeowner.Jira;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.rest.RestCalls.Answer;
import org.outcomeowner.rules.Stamp;
import org.outcomeowner.rules.Waiver;

public class WaivingTest {
    private static final String ASK = "{\"reason\":\"The market is gone\",\"expires\":\"2026-12-31\"}";

    private final RestCalls calls = new RestCalls();

    @Before
    public void measureNothing() {
        calls.epic.result(MeasuredResult.empty());
        calls.issues.mayBrowse.add(calls.jira.dana);
        letAdminister(calls.jira.max);
    }

    @Test
    public void anybodyWhoSeesTheEpicAsks() {
        calls.jira.logIn(calls.jira.dana);

        Answer answer = calls.askForWaiver(ASK);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/waiver/state")).isEqualTo("asked");
        assertThat(answer.at("/waiver/reason")).isEqualTo("The market is gone");
        assertThat(answer.at("/waiver/askedBy")).isEqualTo("dana");
        assertThat(answer.at("/readyToClose")).isEqualTo("false");
    }

    @Test
    public void theEpicMayCloseOnceSomebodyElseHasGrantedIt() {
        calls.jira.logIn(calls.jira.dana);
        calls.askForWaiver(ASK);
        calls.jira.logIn(calls.jira.max);

        Answer answer = calls.decideOnWaiver("{\"granted\":true}");

        assertThat(answer.at("/waiver/state")).isEqualTo("in_force");
        assertThat(answer.at("/waiver/grantedBy")).isEqualTo("max");
        assertThat(answer.at("/readyToClose")).isEqualTo("true");
    }

    @Test
    public void nobodyGrantsTheirOwn() {
        calls.askForWaiver(ASK);

        Answer answer = calls.decideOnWaiver("{\"granted\":true}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errorMessages/0")).contains("Somebody else must grant it");
    }

    @Test
    public void whoeverIsNotNamedByThePolicyMayNotGrant() {
        calls.askForWaiver(ASK);
        calls.jira.logIn(calls.jira.dana);

        Answer answer = calls.decideOnWaiver("{\"granted\":true}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/errorMessages/0")).contains("GROW-1");
    }

    @Test
    public void everyBrokenRuleIsSaidAtItsPart() {
        Answer answer = calls.askForWaiver("{\"reason\":\" \",\"expires\":\"2020-01-01\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/reason")).contains("needs a reason");
        assertThat(answer.at("/errors/expires")).contains("2020-01-01").contains("2026-11-18");
    }

    @Test
    public void refusesKeysThatMeanNothingAndWhatIsNoFlag() {
        assertThat(calls.askForWaiver("{\"reason\":\"x\",\"expires\":\"2026-12-31\",\"grantedBy\":\"max\"}")
                        .status())
                .isEqualTo(400);
        assertThat(calls.decideOnWaiver("{\"granted\":\"yes\"}").at("/errors/granted"))
                .contains("yes");
    }

    @Test
    public void theAskerTakesItBack() {
        calls.askForWaiver(ASK);

        assertThat(calls.endWaiver().body().at("/waiver").isNull()).isTrue();
        assertThat(calls.endWaiver().status()).isEqualTo(400);
    }

    @Test
    public void whoeverCannotSeeTheEpicIsToldThatThereIsNone() {
        calls.issues.mayBrowse.remove(calls.jira.dana);
        calls.jira.logIn(calls.jira.dana);

        assertThat(calls.askForWaiver(ASK).status()).isEqualTo(404);
        assertThat(calls.decideOnWaiver("{\"granted\":true}").status()).isEqualTo(404);
        assertThat(calls.endWaiver().status()).isEqualTo(404);
    }

    @Test
    public void theListCountsWhatTheCallerSees() {
        calls.askForWaiver(ASK);
        calls.jira.waivers.put(elsewhere());

        Answer list = calls.waivers("0", "50");

        assertThat(list.at("/total")).isEqualTo("1");
        assertThat(list.at("/counts/asked")).isEqualTo("1");
        assertThat(list.at("/waivers/0/key")).isEqualTo("GROW-1");
        assertThat(list.body().at("/waivers")).hasSize(1);
    }

    @Test
    public void aPageThatMakesNoSenseIsRefused() {
        assertThat(calls.waivers("-1", "50").at("/errors/startAt")).contains("-1");
        assertThat(calls.waivers("0", "0").status()).isEqualTo(400);
        assertThat(calls.waivers("0", "101").status()).isEqualTo(400);
        assertThat(calls.waivers("a", "50").status()).isEqualTo(400);
    }

    private void letAdminister(ApplicationUser user) {
        when(calls.jira.permissions.hasPermission(
                        eq(ProjectPermissions.ADMINISTER_PROJECTS), any(Project.class), eq(user)))
                .thenReturn(true);
        when(calls.jira.permissions.hasPermission(
                        eq(ProjectPermissions.ADMINISTER_PROJECTS), (Project) eq(null), eq(user)))
                .thenReturn(true);
    }

    private Waiver elsewhere() {
        return new Waiver(
                99, 99_999, "Secret", new Stamp("k-max", Jira.NOW), Optional.empty(), LocalDate.parse("2026-12-31"));
    }
}

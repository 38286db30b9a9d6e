package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.Test;
import org.outcomeowner.Epic;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.policy.PolicyParts;
import org.outcomeowner.rest.RestCalls.Answer;
import org.outcomeowner.rules.AuthorityPolicy;
import org.outcomeowner.rules.Grantors;
import org.outcomeowner.rules.Policy;

public class GrantingAuthorityTest {
    private static final String GRANT = "{\"granted\":true,\"limit\":\"up to 80,000 EUR\"}";

    private final RestCalls calls = new RestCalls();

    @Test
    public void grantsToTheOwnerInTheNameOfTheCaller() {
        calls.epic.authority(Authority.none());

        Answer answer = calls.authorize(GRANT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/authority/granted")).isEqualTo("true");
        assertThat(answer.at("/authority/limit")).isEqualTo("up to 80,000 EUR");
        assertThat(answer.at("/authority/grantedBy")).isEqualTo("max");
        assertThat(answer.at("/authority/grantedOn")).isEqualTo("2026-11-18T09:30:00Z");
    }

    @Test
    public void aLimitIsNotNeeded() {
        assertThat(calls.authorize("{\"granted\":true,\"limit\":null}")
                        .body()
                        .at("/authority/limit")
                        .isNull())
                .isTrue();
    }

    @Test
    public void withdraws() {
        Answer answer = calls.authorize("{\"granted\":false}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/authority/granted")).isEqualTo("false");
        assertThat(answer.body().at("/authority/grantedBy").isNull()).isTrue();
    }

    @Test
    public void grantsAnewWhatLapsedWithTheOwner() {
        calls.epic.owner(calls.jira.dana);

        Answer answer = calls.authorize("{\"granted\":true,\"limit\":\"up to 50,000 EUR\"}");

        assertThat(answer.at("/authority/granted")).isEqualTo("true");
        assertThat(answer.at("/authority/lapsed")).isEqualTo("false");
    }

    @Test
    public void turnsWhatTheOwnerTookIntoAProperGrantEvenInTheSameWords() {
        calls.epic.authority(Epic.grantedBy(calls.jira.olivia));

        Answer answer = calls.authorize("{\"granted\":true,\"limit\":\"up to 50,000 EUR\"}");

        assertThat(answer.at("/authority/grantedBy")).isEqualTo("max");
        assertThat(answer.at("/readyToClose")).isEqualTo("true");
    }

    @Test
    public void refusesThatTheOwnerGrantsItToThemselves() {
        calls.epic.owner(calls.jira.max).authority(Authority.none());

        Answer answer = calls.authorize(GRANT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/granted")).contains("Max Manager").contains("somebody else");
        assertThat(calls.issues.updates).isEmpty();
    }

    @Test
    public void letsTheOwnerWithdrawIt() {
        calls.epic.owner(calls.jira.max);

        assertThat(calls.authorize("{\"granted\":false}").status()).isEqualTo(200);
    }

    @Test
    public void refusesAGrantToNobody() {
        calls.epic.owner(null);

        assertThat(calls.authorize(GRANT).at("/errors/granted")).contains("has no Outcome Owner");
    }

    @Test
    public void refusesALimitThatIsTooLong() {
        Answer answer = calls.authorize("{\"granted\":true,\"limit\":\"" + "x".repeat(201) + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/limit")).contains("200").contains("201");
    }

    @Test
    public void refusesAFlagThatIsNone() {
        for (String body : new String[] {"{}", "{\"granted\":\"true\"}", "{\"granted\":1}", "{\"granted\":null}"}) {
            Answer answer = calls.authorize(body);

            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.at("/errors/granted")).as(body).contains("must be true or false");
        }
    }

    @Test
    public void refusesStampsFromOutside() {
        Answer answer = calls.authorize("{\"granted\":true,\"by\":\"k-max\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(calls.epic.value(calls.jira.fields.authority)).isEqualTo(Epic.grantedBy(calls.jira.max));
    }

    @Test
    public void refusesWhoMaySeeButNotEdit() {
        calls.issues.mayEdit.clear();

        assertThat(calls.authorize(GRANT).status()).isEqualTo(403);
    }

    @Test
    public void doesNotTellWhoCannotSeeTheIssueThatItIsThere() {
        calls.issues.mayBrowse.clear();

        assertThat(calls.authorize(GRANT).status()).isEqualTo(404);
    }

    @Test
    public void letsTheIssueGoWhenItIsRefused() {
        calls.epic.owner(null);

        calls.authorize(GRANT);

        assertThat(calls.lock.isLocked()).isFalse();
    }

    @Test
    public void onlyThoseWhomThePolicyNamesMayGrant() {
        Policy policy =
                Policy.defaults().with(new AuthorityPolicy(true, false, new Grantors(Set.of("managers"), Set.of())));
        PolicyParts.save(calls.jira.policies(), policy);
        calls.epic.authority(Authority.none());

        assertThat(calls.authorize(GRANT).status()).isEqualTo(403);
        when(calls.jira.groups.isUserInGroup(calls.jira.max, "managers")).thenReturn(true);
        assertThat(calls.authorize(GRANT).status()).isEqualTo(200);
    }
}

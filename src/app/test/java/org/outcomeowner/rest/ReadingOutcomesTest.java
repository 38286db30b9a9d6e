package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Direction;
import org.outcomeowner.outcome.Goal;
import org.outcomeowner.outcome.Measure;
import org.outcomeowner.outcome.Measurement;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.rest.RestCalls.Answer;

public class ReadingOutcomesTest {
    private final RestCalls calls = new RestCalls();

    @Test
    public void answersWithEveryKeyOfTheContract() {
        JsonNode outcome = calls.get("GROW-1").body();

        assertThat(names(outcome))
                .containsExactly(
                        "key",
                        "summary",
                        "status",
                        "owner",
                        "authority",
                        "measures",
                        "insight",
                        "verdict",
                        "waiver",
                        "revision",
                        "readyToClose",
                        "findings",
                        "flags");
        assertThat(names(outcome.path("owner"))).containsExactly("name", "displayName", "active");
        assertThat(names(outcome.path("authority")))
                .containsExactly("granted", "limit", "grantedBy", "grantedOn", "lapsed");
        assertThat(names(outcome.at("/measures/0")))
                .containsExactly(
                        "id",
                        "name",
                        "unit",
                        "direction",
                        "baseline",
                        "target",
                        "low",
                        "high",
                        "due",
                        "actual",
                        "measuredOn",
                        "evidence",
                        "note",
                        "progress",
                        "verdict");
    }

    @Test
    public void answersWithTheSameKeysWhenNothingIsFilledIn() {
        calls.epic.blank();

        JsonNode outcome = calls.get("GROW-1").body();

        assertThat(outcome.path("owner").isNull()).isTrue();
        assertThat(outcome.path("insight").isNull()).isTrue();
        assertThat(outcome.at("/authority/granted").booleanValue()).isFalse();
        assertThat(outcome.at("/authority/limit").isNull()).isTrue();
        assertThat(outcome.path("measures").isArray()).isTrue();
        assertThat(outcome.path("verdict").asText()).isEqualTo("unmeasured");
        assertThat(outcome.path("readyToClose").booleanValue()).isFalse();
    }

    @Test
    public void namesPeopleByTheirLoginName() {
        Answer answer = calls.get("GROW-1");

        assertThat(answer.at("/owner/name")).isEqualTo("olivia");
        assertThat(answer.at("/authority/grantedBy")).isEqualTo("max");
        assertThat(answer.at("/authority/grantedOn")).isEqualTo("2026-10-01T08:00:00Z");
    }

    @Test
    public void aLapsedAuthorityIsNotGranted() {
        calls.epic.owner(calls.jira.dana);

        Answer answer = calls.get("GROW-1");

        assertThat(answer.at("/authority/granted")).isEqualTo("false");
        assertThat(answer.at("/authority/lapsed")).isEqualTo("true");
    }

    @Test
    public void numbersAreExact() {
        BigDecimal tiny = new BigDecimal("0.0000000001");
        BigDecimal large = new BigDecimal("123456789012345678901234567890");
        calls.epic.measures(new Measure(
                "m",
                "M",
                "",
                Goal.of(Direction.INCREASE, tiny, large),
                Optional.empty(),
                Measurement.of(large, Measures.DAY)));

        JsonNode measure = calls.get("GROW-1").body().at("/measures/0");

        assertThat(measure.path("baseline").decimalValue()).isEqualByComparingTo(tiny);
        assertThat(measure.path("actual").isNumber()).isTrue();
        assertThat(measure.path("actual").asText()).isEqualTo(large.toPlainString());
        assertThat(measure.path("progress").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    public void findingsSayWhatIsWrongAndWhoCanMendItWhere() {
        calls.epic.measures(Measures.proved(Measures.leads(), 530), Measures.budget());

        Answer answer = calls.get("GROW-1");

        assertThat(answer.body().path("findings")).hasSize(1);
        assertThat(answer.at("/findings/0/rule")).isEqualTo("measure.unmeasured");
        assertThat(answer.at("/findings/0/severity")).isEqualTo("error");
        assertThat(answer.at("/findings/0/field")).isEqualTo("result");
        assertThat(answer.at("/findings/0/measure")).isEqualTo("budget");
        assertThat(answer.at("/findings/0/message")).startsWith("Measure “Budget”: no actual is recorded");
        assertThat(answer.at("/findings/0/repair/who")).isEqualTo("anyone who may edit GROW-1");
        assertThat(answer.at("/findings/0/repair/url"))
                .isEqualTo("http://jira.example.com/jira/secure/EditIssue!default.jspa?id=7");
    }

    @Test
    public void readinessListsEveryRuleForStartingAndClosing() {
        calls.epic.authority(Authority.none());

        Answer answer = calls.readiness("GROW-1");

        assertThat(answer.at("/readyToStart")).isEqualTo("false");
        assertThat(answer.at("/readyToClose")).isEqualTo("false");
        assertThat(answer.at("/close/0/rule")).isEqualTo("owner.missing");
        assertThat(answer.at("/close/0/state")).isEqualTo("passed");
        assertThat(answer.at("/start/4/findings/0/field")).isEqualTo("authority");
    }

    @Test
    public void anUnknownIssueAndOneThatTheCallerCannotSeeAreAnsweredAlike() {
        calls.jira.logIn(calls.jira.dana);

        Answer unseen = calls.get("GROW-1");
        Answer unknown = calls.get("GROW-2");

        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.at("/errorMessages/0").replace("GROW-1", "GROW-2")).isEqualTo(unknown.at("/errorMessages/0"));
        assertThat(unseen.body().path("errors")).isEmpty();
    }

    @Test
    public void anIssueWithoutOurFieldsHasNoOutcome() {
        calls.jira.fields.remove(calls.jira.fields.owner);
        calls.jira.fields.remove(calls.jira.fields.authority);
        calls.jira.fields.remove(calls.jira.fields.result);

        assertThat(calls.readiness("GROW-1").status()).isEqualTo(404);
    }

    @Test
    public void aResultThatCannotBeReadIsNoEmptyOne() {
        calls.epic.result(null);
        calls.jira.damagedResult();

        assertThat(calls.get("GROW-1").status()).isEqualTo(500);
    }

    @Test
    public void aFailureOfOursRevealsOnlyAnId() {
        when(calls.jira.fields.manager.getCustomFieldObjects(any(Issue.class)))
                .thenThrow(new IllegalStateException("secret of the database"));

        Answer answer = calls.get("GROW-1");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.at("/errorMessages/0"))
                .containsPattern("[0-9a-f-]{36}")
                .doesNotContain("secret");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

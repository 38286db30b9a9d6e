package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Every endpoint of the app: allowed, not logged in, not visible, wrong verb. */
public class RestContractTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final String OUTCOMES = "/rest/outcome-owner/1.0/outcomes/";
    private static final String MEASUREMENT = "{\"measure\":\"leads\",\"actual\":200,\"measuredOn\":\"2026-11-18\"}";
    private static final String GRANT = "{\"granted\":true}";

    private Rest dana;
    private Epic epic;

    @Before
    public void createAnEpic() {
        dana = SANDBOX.as("dana");
        epic = Epic.readyToStart(dana, SANDBOX.as("max"));
    }

    @Test
    public void showsAnOutcomeWithTheAgreedNames() {
        Answer outcome = dana.get(epic.outcomePath()).expect(200);

        assertThat(outcome.body().fieldNames())
                .toIterable()
                .contains(
                        "key",
                        "summary",
                        "status",
                        "owner",
                        "authority",
                        "measures",
                        "insight",
                        "verdict",
                        "readyToClose",
                        "findings",
                        "flags");
        assertThat(outcome.text("/owner/name")).isEqualTo("olivia");
        assertThat(outcome.at("/owner/active").asBoolean()).isTrue();
        assertThat(outcome.at("/measures/0").fieldNames())
                .toIterable()
                .contains(
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
                        "progress",
                        "verdict");
        assertThat(outcome.at("/readyToClose").asBoolean()).isFalse();
        assertThat(outcome.at("/findings/0").fieldNames())
                .toIterable()
                .contains("rule", "severity", "field", "measure", "message", "repair");
    }

    @Test
    public void tellsWhetherAnOutcomeIsReady() {
        assertThat(dana.get(epic.outcomePath() + "/readiness")
                        .expect(200)
                        .body()
                        .toString())
                .contains("measure.unmeasured");
    }

    @Test
    public void letsNobodyInWhoIsNotLoggedIn() {
        Rest nobody = SANDBOX.anonymous();

        nobody.get(epic.outcomePath()).expect(401);
        nobody.get(epic.outcomePath() + "/readiness").expect(401);
        nobody.post(epic.outcomePath() + "/measurements", MEASUREMENT).expect(401);
        nobody.put(epic.outcomePath() + "/authority", GRANT).expect(401);
    }

    @Test
    public void answersAlikeForAnEpicThatIsNotThereAndOneThatMayNotBeSeen() {
        Rest guest = SANDBOX.as("guest");
        for (String what : new String[] {"", "/readiness"}) {
            Answer hidden = guest.get(OUTCOMES + "SEC-1" + what).expect(404);
            Answer missing = guest.get(OUTCOMES + "SEC-99999" + what).expect(404);
            assertThat(hidden.body().toString().replace("SEC-1", "?"))
                    .isEqualTo(missing.body().toString().replace("SEC-99999", "?"));
        }
        guest.post(OUTCOMES + "SEC-1/measurements", MEASUREMENT).expect(404);
        guest.put(OUTCOMES + "SEC-1/authority", GRANT).expect(404);
    }

    @Test
    public void knowsNoOtherVerbs() {
        dana.delete(epic.outcomePath()).expect(405);
        dana.post(epic.outcomePath() + "/readiness", "{}").expect(405);
        dana.get(epic.outcomePath() + "/measurements").expect(405);
        dana.call("POST", epic.outcomePath() + "/authority", Optional.of(GRANT)).expect(405);
    }

    @Test
    public void twoMeasurementsSentAtOnceBothLand() {
        epic.setResult(
                        dana,
                        "{\"measures\":[{\"id\":\"leads\",\"name\":\"Leads\",\"direction\":\"increase\",\"baseline\":1,\"target\":9},"
                                + "{\"id\":\"cost\",\"name\":\"Cost\",\"direction\":\"at_most\",\"target\":9}]}")
                .expect(204);

        java.util.stream.Stream.of("leads", "cost").parallel().forEach(measure -> dana.post(
                        epic.outcomePath() + "/measurements",
                        "{\"measure\":\"" + measure + "\",\"actual\":5,\"measuredOn\":\"2026-11-18\"}")
                .expect(200));

        Answer outcome = dana.get(epic.outcomePath()).expect(200);
        assertThat(outcome.at("/measures/0/actual").asInt()).isEqualTo(5);
        assertThat(outcome.at("/measures/1/actual").asInt()).isEqualTo(5);
    }
}

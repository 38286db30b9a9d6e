package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What is refused says what, which value and why, at its field, and changes nothing. */
public class BadInputTest {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private Rest dana;
    private Epic epic;

    @Before
    public void createAnEpic() {
        dana = SANDBOX.as("dana");
        epic = Epic.readyToStart(dana, SANDBOX.as("max"));
    }

    @Test
    public void anOwnerIsExactlyOneActivePerson() {
        refusesOwner("null", "Outcome Owner");
        refusesOwner("{\"name\":\"\"}", "Outcome Owner");
        refusesOwner("{\"name\":\"olivia,oscar\"}", "olivia,oscar");
        refusesOwner("{\"name\":\"nobody\"}", "nobody");
        refusesOwner("{\"name\":\"ines\"}", "ines");
        refusesOwner("{\"name\":\"jira-administrators\"}", "jira-administrators");
        refusesOwner("[{\"name\":\"olivia\"},{\"name\":\"oscar\"}]", "Outcome Owner");
    }

    @Test
    public void aResultIsReadStrictly() {
        refusesResult("\"{not json\"", "JSON document");
        refusesResult("{\"measurs\":[]}", "measurs");
        refusesMeasure("\"target\":\"5O,000\"", "5O,000");
        refusesMeasure("\"target\":\"500,000\"", "500,000");
        refusesMeasure("\"target\":\"NaN\"", "NaN");
        refusesMeasure("\"target\":1e400", "1e400".substring(0, 1));
        refusesMeasure("\"unit\":\"leads\"", "Target");
        refusesMeasure("\"direction\":\"range\",\"low\":9,\"high\":1", "9");
        refusesMeasure("\"target\":5,\"actual\":1,\"measuredOn\":\"2999-01-01\"", "2999-01-01");
        refusesMeasure("\"target\":5,\"actual\":1,\"measuredOn\":\"yesterday\"", "yesterday");
        refusesMeasure("\"target\":5,\"evidence\":\"javascript:alert(1)\"", "javascript:alert(1)");
        refusesMeasure("\"target\":5,\"note\":\"" + "x".repeat(1_000_000) + "\"", "Measured Result");
    }

    @Test
    public void aResultHasNeitherTooManyMeasuresNorTwoOfOneId() {
        String measure = "{\"id\":\"m%d\",\"name\":\"Measure\",\"direction\":\"increase\",\"baseline\":1,\"target\":2}";
        StringBuilder six = new StringBuilder(measure.formatted(1));
        for (int i = 2; i <= 6; i++) {
            six.append(',').append(measure.formatted(i));
        }
        refusesResult("{\"measures\":[" + six + "]}", "6");
        refusesResult("{\"measures\":[" + measure.formatted(1) + "," + measure.formatted(1) + "]}", "m1");
    }

    @Test
    public void anAuthorityLimitHasALength() {
        Answer refusal = epic.setAuthority(dana, "{\"granted\":true,\"limit\":\"" + "x".repeat(5_000) + "\"}")
                .expect(400);
        assertThat(refusal.at("/errors").has(epic.fields().authority())).isTrue();
    }

    @Test
    public void theAppsOwnApiIsAsStrict() {
        String measurements = epic.outcomePath() + "/measurements";
        dana.post(measurements, "{\"measure\":\"leads\",\"actual\":\"5O\"}").expect(400);
        dana.post(measurements, "{\"measure\":\"nothing\",\"actual\":5}").expect(400);
        dana.post(measurements, "{\"measure\":\"leads\",\"actual\":5,\"measuredOn\":\"2999-01-01\"}")
                .expect(400);
        dana.post(measurements, "{\"measure\":").expect(400);
        dana.post(measurements, "{\"measure\":\"leads\",\"actual\":5,\"colour\":\"red\"}")
                .expect(400);
        dana.post(measurements, "{\"measure\":\"leads\",\"actual\":5,\"revision\":\"000000000000\"}")
                .expect(409);
        SANDBOX.as("olivia")
                .put(epic.outcomePath() + "/authority", "{\"granted\":true}")
                .expect(400);
        assertThat(dana.get(epic.outcomePath()).at("/measures/0/actual").isNull())
                .isTrue();
    }

    private void refusesOwner(String json, String named) {
        Answer refusal = epic.setOwner(dana, json).expect(400);
        assertThat(refusal.at("/errors").path(epic.fields().owner()).asText()).contains(named);
        assertThat(dana.get(epic.outcomePath()).text("/owner/name")).isEqualTo("olivia");
    }

    private void refusesMeasure(String members, String named) {
        String base = "{\"id\":\"m\",\"name\":\"Measure\","
                + (members.contains("direction") ? "" : "\"direction\":\"at_most\",");
        refusesResult("{\"measures\":[" + base + members + "}]}", named);
    }

    private void refusesResult(String json, String named) {
        Answer refusal = epic.setResult(dana, json).expect(400);
        assertThat(refusal.at("/errors").path(epic.fields().result()).asText())
                .as(json.substring(0, Math.min(200, json.length())))
                .contains(named);
        assertThat(dana.get(epic.outcomePath()).text("/measures/0/id")).isEqualTo("leads");
    }
}

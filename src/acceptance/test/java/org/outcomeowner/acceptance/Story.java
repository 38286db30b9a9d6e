package org.outcomeowner.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The whole story over REST: refused without an owner, started, refused without results, measured, closed. */
final class Story {
    private final Rest dana;
    private final Rest olivia;
    private final Rest max;

    Story(java.net.URI url) {
        this.dana = Rest.as(url, "dana");
        this.olivia = Rest.as(url, "olivia");
        this.max = Rest.as(url, "max");
    }

    /** Tells it from the beginning to the end and gives the closed epic. */
    Epic tell() {
        isRefusedWithoutAnOwner();
        Epic epic = Epic.ownedBy("olivia", dana);
        isNotStartedWithoutAuthorityAndMeasures(epic);
        getsAuthorityFromSomebodyElse(epic);
        epic.setResult(dana, Epic.leads("")).expect(204);
        epic.moveTo(dana, "In Progress").expect(204);
        epic.moveTo(dana, "Measuring").expect(204);
        isNotClosedWithoutTheResult(epic);
        recordsTheResult(epic);
        epic.moveTo(olivia, "Done", "{\"fields\":{\"resolution\":{\"name\":\"Done\"}}}")
                .expect(204);
        isClosed(epic);
        return epic;
    }

    private void isRefusedWithoutAnOwner() {
        String ownerField = Fields.of(dana).owner();
        Answer refusal =
                dana.post("/rest/api/2/issue", Epic.creation("GROW", Map.of())).expect(400);
        assertThat(refusal.at("/errors").path(ownerField).asText()).contains("Outcome Owner");
    }

    private void isNotStartedWithoutAuthorityAndMeasures(Epic epic) {
        Answer refusal = epic.moveTo(dana, "In Progress").expect(400);
        assertThat(refusal.body().toString())
                .contains(epic.key())
                .contains("Decision Authority")
                .contains("Measured Result");
        assertThat(epic.status(dana)).isEqualTo("To Do");
    }

    private void getsAuthorityFromSomebodyElse(Epic epic) {
        olivia.put(epic.outcomePath() + "/authority", "{\"granted\":true}").expect(400);
        max.put(epic.outcomePath() + "/authority", "{\"granted\":true,\"limit\":\"up to 50,000 EUR\"}")
                .expect(200);
        Answer outcome = dana.get(epic.outcomePath()).expect(200);
        assertThat(outcome.at("/authority/granted").asBoolean()).isTrue();
        assertThat(outcome.text("/authority/limit")).isEqualTo("up to 50,000 EUR");
        assertThat(outcome.text("/authority/grantedBy")).isEqualTo("max");
    }

    private void isNotClosedWithoutTheResult(Epic epic) {
        Answer refusal = epic.moveTo(olivia, "Done", "{\"fields\":{\"resolution\":{\"name\":\"Done\"}}}")
                .expect(400);
        assertThat(refusal.body().toString()).contains("Leads generated").contains("actual");
        assertThat(epic.status(dana)).isEqualTo("Measuring");
    }

    private void recordsTheResult(Epic epic) {
        epic.measureLeads(olivia, "530").expect(200);
        epic.setResult(
                        olivia,
                        Epic.leads(
                                        ",\"actual\":530,\"measuredOn\":\"2026-11-18\",\"evidence\":\"https://crm.example.org/leads\"")
                                .replace("]}", "],\"insight\":\"Partners brought most of them\"}"))
                .expect(204);
    }

    private void isClosed(Epic epic) {
        Answer outcome = dana.get(epic.outcomePath()).expect(200);
        assertThat(outcome.text("/status")).isEqualTo("Done");
        assertThat(outcome.text("/verdict")).isEqualTo("hit");
        assertThat(outcome.at("/measures/0/actual").asInt()).isEqualTo(530);
        assertThat(outcome.at("/measures/0/verdict").asText()).isEqualTo("hit");
    }
}

package org.outcomeowner.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.Test;
import org.outcomeowner.Golden;
import org.outcomeowner.outcome.MeasuredResult;

public class ResultDocumentTest {
    @Test
    public void theStoredDocumentIsPinned() {
        Golden.assertMatches("result-document", ResultJson.canonical(Results.CAMPAIGN));
    }

    @Test
    public void whatIsStoredComesBackAsItWas() {
        String document = ResultJson.canonical(Results.CAMPAIGN);
        assertThat(StoredResult.of(document).value()).contains(Results.CAMPAIGN);
        assertThat(StoredResult.of(document).damageId()).isEmpty();
    }

    @Test
    public void numbersStayExact() {
        String document = """
                {"measures":[{"id":"a","name":"A","direction":"decrease","target":0.1000000001,"baseline":100000000000000000001}]}""";
        MeasuredResult result = StoredResult.of(document).orEmpty();
        assertThat(ResultJson.canonical(result))
                .contains("\"target\":0.1000000001")
                .contains("100000000000000000001");
    }

    @Test
    public void equalNumbersHaveOneRevision() {
        assertThat(Revision.of(read("500.0"))).isEqualTo(Revision.of(read("5e2")));
        assertThat(Revision.of(read("500"))).isNotEqualTo(Revision.of(read("501")));
    }

    @Test
    public void aDocumentOfALaterVersionIsNotGuessedAt() {
        assertThat(StoredResult.of("{\"version\":2,\"measures\":[]}").damageId())
                .isPresent();
    }

    @Test
    public void aDamagedDocumentHasTheSameIdWheneverItIsMet() {
        assertThat(StoredResult.of("{").damageId())
                .isPresent()
                .isEqualTo(StoredResult.of("{").damageId());
    }

    @Test
    public void anEndlessDocumentIsRefusedBeforeItIsRead() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ResultDocument.read("[".repeat(1_000_000)))
                .satisfies(
                        refused -> assertThat(refused.error().message().key()).endsWith("text-too-long"));
    }

    @Test
    public void aDeepDocumentIsRefused() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ResultDocument.read("{\"measures\":" + "[".repeat(5_000)));
    }

    private static MeasuredResult read(String target) {
        return StoredResult.of("{\"measures\":[{\"id\":\"a\",\"name\":\"A\",\"direction\":\"increase\",\"target\":"
                        + target + "}]}")
                .value()
                .orElseThrow();
    }
}

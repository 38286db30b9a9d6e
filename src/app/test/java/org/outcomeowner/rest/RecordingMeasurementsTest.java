package org.outcomeowner.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.concurrent.CountDownLatch;
import org.junit.Test;
import org.outcomeowner.outcome.Measures;
import org.outcomeowner.rest.RestCalls.Answer;

public class RecordingMeasurementsTest {
    private static final String LEADS = """
            {"measure":"leads","actual":530.50,"measuredOn":"2026-11-17","evidence":"https://example.com/r","note":"CRM"}""";

    private final RestCalls calls = new RestCalls();

    @Test
    public void recordsTheMeasurementAndAnswersWithTheOutcome() {
        Answer answer = calls.record(LEADS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/measures/0/actual").decimalValue()).isEqualByComparingTo("530.5");
        assertThat(answer.at("/measures/0/measuredOn")).isEqualTo("2026-11-17");
        assertThat(answer.at("/measures/0/note")).isEqualTo("CRM");
        assertThat(answer.at("/measures/1/actual")).isEqualTo("48000");
    }

    @Test
    public void aMeasurementWithoutADayWasTakenToday() {
        assertThat(calls.record("{\"measure\":\"leads\",\"actual\":530}").at("/measures/0/measuredOn"))
                .isEqualTo("2026-11-18");
    }

    @Test
    public void changesNothingButTheResultAndNeedsNoScreen() {
        calls.record(LEADS);

        IssueInputParameters update = calls.issues.updates.get(0);
        assertThat(update.skipScreenCheck()).isTrue();
        assertThat(update.retainExistingValuesWhenParameterNotProvided()).isTrue();
        assertThat(update.onlyValidatePresentFieldsWhenRetainingExistingValues())
                .isTrue();
        assertThat(update.getActionParameters().keySet()).allMatch(key -> key.startsWith("customfield_10003"));
    }

    @Test
    public void refusesWhoMaySeeButNotEdit() {
        calls.issues.mayEdit.clear();

        Answer answer = calls.record("not even JSON");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/errorMessages/0")).contains("GROW-1");
        assertThat(calls.issues.updates).isEmpty();
    }

    @Test
    public void doesNotTellWhoCannotSeeTheIssueThatItIsThere() {
        calls.issues.mayBrowse.clear();

        assertThat(calls.record(LEADS).status()).isEqualTo(404);
    }

    @Test
    public void refusesAMeasureThatTheEpicDoesNotHave() {
        Answer answer = calls.record("{\"measure\":\"revenue\",\"actual\":1}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/measure")).contains("revenue").contains("leads, budget");
        assertThat(calls.issues.updates).isEmpty();
    }

    @Test
    public void namesEveryRuleThatIsBrokenAtItsKey() {
        Answer answer = calls.record("""
                {"measure":"leads","actual":"5O,000","measuredOn":"2026-11-19","evidence":"javascript:alert(1)"}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/actual"))
                .contains("“Leads generated” must be a number")
                .contains("5O,000");
        assertThat(answer.at("/errors/measuredOn")).contains("2026-11-19").contains("2026-11-18");
        assertThat(answer.at("/errors/evidence")).contains("http://").contains("javascript:alert(1)");
        assertThat(answer.body().path("errorMessages")).isEmpty();
    }

    @Test
    public void refusesAMeasurementWithoutAnActual() {
        assertThat(calls.record("{\"measure\":\"leads\"}").at("/errors/actual")).contains("must be given");
    }

    @Test
    public void refusesNumbersThatAreNone() {
        for (String number : new String[] {"\"NaN\"", "\"1,000\"", "1e400", "\"Infinity\"", "\"0x10\""}) {
            Answer answer = calls.record("{\"measure\":\"leads\",\"actual\":" + number + "}");

            assertThat(answer.status()).as(number).isEqualTo(400);
            assertThat(answer.at("/errors/actual")).as(number).isNotBlank();
        }
    }

    @Test
    public void refusesBodiesThatAreNoDocument() {
        for (String body :
                new String[] {"", "{", "[]", "null", "NaN", LEADS + LEADS, "{\"measure\":{},\"actual\":1}"}) {
            Answer answer = calls.record(body);

            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.body().path("errorMessages")).as(body).hasSize(1);
        }
    }

    @Test
    public void refusesKeysThatMeanNothing() {
        Answer answer = calls.record("{\"measure\":\"leads\",\"actual\":1,\"actaul\":2}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errorMessages/0")).contains("actaul").contains("measuredOn");
    }

    @Test
    public void refusesAMegabyte() {
        String note = "x".repeat(1_000_000);

        assertThat(calls.record("{\"measure\":\"leads\",\"actual\":1,\"note\":\"" + note + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void acceptsTheRevisionThatTheCallerHasSeen() {
        String revision = calls.get("GROW-1").at("/revision");

        assertThat(calls.record("{\"measure\":\"leads\",\"actual\":1,\"revision\":\"" + revision + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void refusesARevisionThatIsNotThePresentOne() {
        String revision = calls.get("GROW-1").at("/revision");
        calls.record(LEADS);

        Answer answer = calls.record("{\"measure\":\"budget\",\"actual\":1,\"revision\":\"" + revision + "\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/errorMessages/0")).contains(revision).contains("GROW-1");
    }

    @Test
    public void keepsWhatSomebodyStoresBetweenReadingAndWriting() {
        calls.issues.beforeNextUpdate =
                () -> calls.epic.measures(Measures.leads(), Measures.proved(Measures.budget(), 51_000));

        Answer answer = calls.record(LEADS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/measures/0/actual")).isEqualTo("530.5");
        assertThat(answer.at("/measures/1/actual")).isEqualTo("51000");
    }

    @Test
    public void twoMeasurementsSentAtOnceBothLand() throws InterruptedException {
        CountDownLatch storing = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            awaitUninterrupted(storing);
            calls.record("{\"measure\":\"budget\",\"actual\":49000}");
        });
        other.start();
        calls.issues.beforeNextUpdate = () -> {
            storing.countDown();
            waitUntilQueued();
        };

        calls.record(LEADS);
        other.join();

        Answer answer = calls.get("GROW-1");
        assertThat(answer.at("/measures/0/actual")).isEqualTo("530.5");
        assertThat(answer.at("/measures/1/actual")).isEqualTo("49000");
    }

    @Test
    public void callsTheFieldOfAnErrorByOurNameForIt() {
        calls.issues.errors.addError("customfield_10003", "no", Reason.VALIDATION_FAILED);
        calls.issues.errors.addError("summary", "too long", Reason.VALIDATION_FAILED);

        Answer answer = calls.record(LEADS);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/result")).isEqualTo("no");
        assertThat(answer.at("/errors/summary")).isEqualTo("too long");
    }

    @Test
    public void passesOnThatJiraForbidsTheEdit() {
        calls.issues.errors.addErrorMessage("You may not", Reason.FORBIDDEN);

        assertThat(calls.record(LEADS).status()).isEqualTo(403);
    }

    @Test
    public void doesNotMeasureWhatCannotBeRead() {
        calls.epic.result(null);
        calls.jira.damagedResult();

        assertThat(calls.record(LEADS).status()).isEqualTo(500);
    }

    @Test
    public void saysThatAnAdministratorForgotTheField() {
        calls.jira.fields.remove(calls.jira.fields.result);

        assertThat(calls.record("{\"measure\":\"leads\",\"actual\":1}").status())
                .isEqualTo(400);
    }

    private void waitUntilQueued() {
        while (!calls.lock.hasQueuedThreads()) {
            Thread.onSpinWait();
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

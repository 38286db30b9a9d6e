package org.outcomeowner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.Parsed;

public class WaiverRequestTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final WaiverPolicy POLICY = new WaiverPolicy(Grantors.unnamed(), 90);

    @Test
    public void takesAReasonAndADayWithinTheBounds() {
        Parsed<WaiverRequest> parsed = parse("  The market is gone ", "2026-12-31");

        assertThat(parsed.value()).contains(new WaiverRequest("The market is gone", LocalDate.parse("2026-12-31")));
    }

    @Test
    public void refusesABlankReason() {
        assertThat(errors(" \t\n", "2026-12-31")).containsExactly("reason: outcome-owner.waiver.input.reason.missing");
    }

    @Test
    public void refusesAReasonThatIsTooLong() {
        assertThat(errors("x".repeat(2_001), "2026-12-31"))
                .containsExactly("reason: outcome-owner.input.text-too-long");
        assertThat(parse("x".repeat(2_000), "2026-12-31").isValid()).isTrue();
    }

    @Test
    public void refusesControlCharactersThatADatabaseMayNotStore() {
        assertThat(errors("gone\u0000", "2026-12-31")).containsExactly("reason: outcome-owner.input.text-characters");
        assertThat(parse("gone\nfor good", "2026-12-31").isValid()).isTrue();
    }

    @Test
    public void refusesWhatIsNoDay() {
        for (String typed : List.of("", "tomorrow", "31.12.2026", "2026-02-30", "+12026-12-31", "2026-12-31T00:00")) {
            assertThat(errors("Because", typed))
                    .as(typed)
                    .containsExactly("expires: outcome-owner.waiver.input.expires.no-date");
        }
    }

    @Test
    public void refusesToExpireTodayOrBefore() {
        assertThat(errors("Because", "2026-11-25")).containsExactly("expires: outcome-owner.waiver.input.expires.past");
        assertThat(parse("Because", "2026-11-26").isValid()).isTrue();
    }

    @Test
    public void refusesToLastLongerThanThePolicyLets() {
        assertThat(errors("Because", "2027-02-24")).containsExactly("expires: outcome-owner.waiver.input.expires.late");
        assertThat(parse("Because", "2027-02-23").isValid()).isTrue();
    }

    @Test
    public void saysAllThatIsWrongAtOnce() {
        assertThat(errors("", "")).hasSize(2);
    }

    private static Parsed<WaiverRequest> parse(String reason, String expires) {
        return WaiverRequest.parse(reason, expires, TODAY, POLICY);
    }

    private static List<String> errors(String reason, String expires) {
        return parse(reason, expires).errors().stream()
                .map(WaiverRequestTest::text)
                .toList();
    }

    private static String text(InputError error) {
        return error.field() + ": " + error.message().key();
    }
}

package org.outcomeowner.sandbox.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.junit.Test;

public class TimesTest {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final Instant MONDAY_TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    public void aCronExpressionIsReadAsQuartzReadsIt() throws SchedulerServiceException {
        Schedule tuesdays = Schedule.forCronExpression("0 30 2 ? * 3", UTC);

        assertThat(Times.first(tuesdays, MONDAY_TEN)).contains(Instant.parse("2026-11-24T02:30:00Z"));
    }

    @Test
    public void aCronExpressionThatCannotBeReadIsNamed() {
        assertThatExceptionOfType(SchedulerServiceException.class)
                .isThrownBy(() -> Times.first(Schedule.forCronExpression("at noon"), MONDAY_TEN))
                .withMessageStartingWith("Cron expression “at noon” cannot be read: ");
    }

    @Test
    public void anIntervalWithoutAFirstTimeBeginsAtOnce() throws SchedulerServiceException {
        assertThat(Times.first(Schedule.forInterval(1000, null), MONDAY_TEN)).contains(MONDAY_TEN);
    }

    @Test
    public void anIntervalKeepsItsStepsWhenItsFirstTimeIsPast() throws SchedulerServiceException {
        Date first = Date.from(MONDAY_TEN.minusMillis(2500));

        assertThat(Times.first(Schedule.forInterval(1000, first), MONDAY_TEN)).contains(MONDAY_TEN.plusMillis(500));
    }

    @Test
    public void missedTimesAreSkipped() {
        Instant now = MONDAY_TEN.plusMillis(5200);

        assertThat(Times.after(Schedule.forInterval(1000, null), MONDAY_TEN, now))
                .contains(MONDAY_TEN.plusMillis(6000));
        assertThat(Times.after(Schedule.forInterval(1000, null), MONDAY_TEN, MONDAY_TEN))
                .contains(MONDAY_TEN.plusMillis(1000));
    }

    @Test
    public void whatRunsOnceRunsEvenWhenItsTimeIsPastAndNeverAgain() throws SchedulerServiceException {
        Schedule once = Schedule.runOnce(Date.from(MONDAY_TEN.minusSeconds(60)));

        assertThat(Times.first(once, MONDAY_TEN)).contains(MONDAY_TEN);
        assertThat(Times.after(once, MONDAY_TEN, MONDAY_TEN)).isEmpty();
    }
}

package com.atlassian.scheduler.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

public class JobConfigTest {
    private static final JobConfig CONFIG = JobConfig.forJobRunnerKey(JobRunnerKey.of("work"));

    @Test
    public void aJobRunsOncePerClusterAndOnceOnlyIfNothingElseIsSaid() {
        assertThat(CONFIG.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(CONFIG.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                .isZero();
        assertThat(CONFIG.getParameters()).isEmpty();
    }

    @Test
    public void parametersAreCopied() {
        Map<String, Serializable> parameters = new HashMap<>(Map.of("size", 1));
        JobConfig config = CONFIG.withParameters(parameters);

        parameters.clear();

        assertThat(config.getParameters()).containsEntry("size", 1);
        assertThat(CONFIG.getParameters()).isEmpty();
        assertThat(config.withParameters(null).getParameters()).isEmpty();
    }

    @Test
    public void aScheduleAnswersOnlyForItsKind() {
        Schedule hourly = Schedule.forInterval(3_600_000, new Date(5));

        assertThat(hourly.getType()).isEqualTo(Schedule.Type.INTERVAL);
        assertThat(hourly.getIntervalScheduleInfo().getFirstRunTime()).isEqualTo(new Date(5));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(hourly::getCronScheduleInfo);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(Schedule.forCronExpression("0 0 2 * * ?")::getIntervalScheduleInfo);
    }

    @Test
    public void aNegativeIntervalIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Schedule.forInterval(-1, null))
                .withMessage("intervalInMillis must not be negative, was -1");
    }

    @Test
    public void idsOfTheSameTextAreEqual() {
        assertThat(JobId.of("a")).isEqualTo(JobId.of("a")).hasToString("a").isLessThan(JobId.of("b"));
        assertThat(JobRunnerKey.of("a")).isEqualTo(JobRunnerKey.of("a")).isNotEqualTo(JobRunnerKey.of("b"));
    }
}

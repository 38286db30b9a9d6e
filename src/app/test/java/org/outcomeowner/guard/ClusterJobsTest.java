package org.outcomeowner.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class ClusterJobsTest {
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final ClusterJobs jobs = new ClusterJobs(scheduler, new Job(mock(JiraThreadLocalUtil.class)));

    @Test
    public void aJobRunsOnOneNodeUnderAnIdThatIsAlwaysTheSame() throws SchedulerServiceException {
        jobs.schedule("watch", ClusterJobs.runner("watch"), Schedule.runOnce(new Date(0)));

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of("org.outcomeowner.outcome-owner.watch")), config.capture());
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        assertThat(config.getValue().getJobRunnerKey()).isEqualTo(ClusterJobs.runner("watch"));
    }

    @Test
    public void aJobThatCannotBeScheduledIsNamed() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("no")).when(scheduler).scheduleJob(any(), any());

        assertThatThrownBy(() -> jobs.schedule("watch", ClusterJobs.runner("watch"), Schedule.runOnce(new Date(0))))
                .hasMessageContaining("org.outcomeowner.outcome-owner.watch");
    }
}

package org.outcomeowner.sandbox.schedule;

import static com.atlassian.scheduler.config.RunMode.RUN_LOCALLY;
import static com.atlassian.scheduler.config.RunMode.RUN_ONCE_PER_CLUSTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.outcomeowner.sandbox.schedule.Member.JOB;
import static org.outcomeowner.sandbox.schedule.Member.WORK;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.MovableClock;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.user.NewUser;
import org.outcomeowner.sandbox.user.UserAdmin;
import org.springframework.jdbc.core.simple.JdbcClient;

public class SchedulerTest {
    private static final Schedule HOURLY =
            Schedule.forInterval(Duration.ofHours(1).toMillis(), null);

    @Rule
    public final TestHost host = TestHost.inMemory();

    private final MovableClock clock = new MovableClock(TestHost.NOW);
    private final List<String> ran = new ArrayList<>();

    @Test
    public void aJobRunsOnOneNodePerDueTime() {
        Member one = member("one");
        Member two = member("two");
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();
        two.engine.tick();
        assertThat(ran).containsExactly("one");

        clock.pass(Duration.ofHours(1));
        two.engine.tick();
        one.engine.tick();
        assertThat(ran).containsExactly("one", "two");
    }

    @Test
    public void twoNodesThatSeeTheSameDueJobDoNotBothRunIt() {
        List<Runnable> started = new ArrayList<>();
        Member one = new Member("one", host, clock, started::add).knows(work("one"));
        Member two = member("two");
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();
        two.engine.tick();
        started.forEach(Runnable::run);

        assertThat(ran).containsExactly("one");
    }

    @Test
    public void aClusteredJobSurvivesARestart() {
        member("one").schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        Member restarted = member("one");
        restarted.engine.tick();

        assertThat(ran).containsExactly("one");
        assertThat(restarted.service.getJobDetails(JOB).getNextRunTime())
                .isEqualTo(Date.from(TestHost.NOW.plus(Duration.ofHours(1))));
    }

    @Test
    public void aLocalJobRunsOnEachNodeAndIsForgottenAtItsStop() {
        for (String name : List.of("one", "two")) {
            Member node = member(name);
            node.schedule(RUN_LOCALLY, HOURLY);
            node.engine.tick();
            node.engine.tick();
        }
        assertThat(ran).containsExactly("one", "two");
        assertThat(member("one").service.getJobDetails(JOB)).isNull();
    }

    @Test
    public void anotherNodeTakesOverAfterTheLeaseFromOneThatDiedInTheMiddle() {
        Member dying = new Member("one", host, clock, killed -> {}).knows(work("one"));
        dying.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);
        dying.engine.tick();
        Member two = member("two");

        clock.pass(JobEngine.LEASE);
        two.engine.tick();
        assertThat(ran).isEmpty();
        clock.pass(Duration.ofMillis(1));
        two.engine.tick();
        assertThat(ran).containsExactly("two");
    }

    @Test
    public void aNodeThatIsStartedAnewNeedNotWaitForTheLeaseOfItsOwnDeadProcess() {
        Member dying = new Member("one", host, clock, killed -> {}).knows(work("one"));
        dying.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);
        dying.engine.tick();

        Member restarted = member("one");
        restarted.jobs.join();
        restarted.engine.tick();

        assertThat(ran).containsExactly("one");
    }

    @Test
    public void aLongRunIsNotTakenOverAsLongAsItsNodeLives() {
        Member one = new Member("one", host, clock);
        Member two = member("two");
        one.knows(request -> {
            for (int i = 0; i < 5; i++) {
                clock.pass(Duration.ofSeconds(20));
                one.engine.tick();
                two.engine.tick();
            }
            ran.add("one");
            return null;
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();

        assertThat(ran).containsExactly("one");
    }

    @Test
    public void aRunThatLostItsClaimIsAskedToEndAndDoesNotPlanTheNextTime() {
        Member one = new Member("one", host, clock);
        Member two = member("two");
        one.knows(request -> {
            clock.pass(Duration.ofMinutes(1));
            two.engine.tick();
            one.engine.tick();
            ran.add("cancelled " + request.isCancellationRequested());
            return null;
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();

        assertThat(ran).containsExactly("two", "cancelled true");
    }

    @Test
    public void aJobWaitsForANodeThatKnowsItsWork() {
        Member stranger = new Member("one", host, clock);
        stranger.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);
        stranger.engine.tick();
        assertThat(stranger.service.getJobDetails(JOB).isRunnable()).isFalse();

        Member two = member("two");
        two.engine.tick();

        assertThat(ran).containsExactly("two");
        assertThat(two.service.getJobDetails(JOB).isRunnable()).isTrue();
        assertThat(stranger.service.getRegisteredJobRunnerKeys()).isEmpty();
        assertThat(stranger.service.getJobRunnerKeysForAllScheduledJobs()).containsExactly(WORK);
        assertThat(stranger.service.getJobsByJobRunnerKey(WORK)).hasSize(1);
    }

    @Test
    public void aJobThatRunsOnceIsGoneAfterIt() {
        Member one = member("one");
        one.schedule(RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null));

        one.engine.tick();
        one.engine.tick();

        assertThat(ran).containsExactly("one");
        assertThat(one.service.getJobDetails(JOB)).isNull();
    }

    @Test
    public void aRunIsWrittenDownWithItsOutcome() {
        Member one = new Member("one", host, clock).knows(request -> {
            clock.pass(Duration.ofMillis(250));
            return JobRunnerResponse.success("3 mended");
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();

        assertThat(one.history.getLastRunForJob(JOB))
                .isEqualTo(new JobRun(JOB, "one", TestHost.NOW, 250, RunOutcome.SUCCESS, "3 mended"));
        assertThat(one.history.getLastSuccessfulRunForJob(JOB)).isEqualTo(one.history.getLastRunForJob(JOB));
    }

    @Test
    public void aJobThatThrowsHasFailedAndRunsAgainAtItsNextTime() {
        Member one = new Member("one", host, clock).knows(request -> {
            ran.add("tried");
            throw new NoClassDefFoundError("gone");
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();
        clock.pass(Duration.ofHours(1));
        one.engine.tick();

        assertThat(ran).hasSize(2);
        assertThat(one.history.getLastRunForJob(JOB).getRunOutcome()).isEqualTo(RunOutcome.FAILED);
        assertThat(one.history.getLastRunForJob(JOB).getMessage()).contains("gone");
        assertThat(one.history.getLastSuccessfulRunForJob(JOB)).isNull();
    }

    @Test
    public void nobodyIsLoggedInWhileAJobRuns() {
        JiraAuthenticationContext authentication = host.get(JiraAuthenticationContext.class);
        authentication.setLoggedInUser(
                host.get(UserAdmin.class).create(new NewUser("dana", "Dana", "dana@example.com", "dana")));
        Member one = new Member("one", host, clock).knows(request -> {
            ran.add(String.valueOf(authentication.getLoggedInUser()));
            return null;
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();

        assertThat(ran).containsExactly("null");
    }

    @Test
    public void aJobHandsItsParametersOver() {
        Member one = new Member("one", host, clock).knows(request -> {
            ran.add(request.getJobId() + " " + request.getJobConfig().getParameters());
            return null;
        });
        one.schedule(JobConfig.forJobRunnerKey(WORK).withParameters(Map.of("size", 500)));

        one.engine.tick();

        assertThat(ran).containsExactly("nightly {size=500}");
    }

    @Test
    public void parametersThatCannotBeKeptAreRefused() {
        JobConfig config =
                JobConfig.forJobRunnerKey(WORK).withParameters(Map.of("list", new ArrayList<>(List.of(new Object()))));

        assertThatExceptionOfType(SchedulerServiceException.class)
                .isThrownBy(() -> member("one").service.scheduleJob(JOB, config))
                .withMessageStartingWith("The parameters cannot be serialised");
    }

    @Test
    public void aRunIsAskedToEndWhenItsJobOrItsWorkIsTakenOffOrTheNodeStops() {
        assertCancelledBy((node, request) -> node.service.unscheduleJob(JOB));
        assertCancelledBy((node, request) -> node.service.unregisterJobRunner(WORK));
        assertCancelledBy((node, request) -> node.engine.stop());
    }

    private void assertCancelledBy(BiConsumer<Member, JobRunnerRequest> end) {
        List<Boolean> seen = new ArrayList<>();
        Member one = new Member("one", host, clock);
        one.knows(request -> {
            seen.add(request.isCancellationRequested());
            end.accept(one, request);
            seen.add(request.isCancellationRequested());
            return null;
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);
        one.engine.tick();
        assertThat(seen).containsExactly(false, true);
    }

    @Test
    public void nothingIsStartedOnANodeThatStops() {
        Member one = member("one");
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);
        one.engine.stop();

        one.engine.tick();

        assertThat(one.jobs.runNow("nightly")).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    public void aJobScheduledAnewDuringItsRunKeepsItsNewTime() {
        Date tomorrow = Date.from(TestHost.NOW.plus(Duration.ofDays(1)));
        Member one = new Member("one", host, clock);
        one.knows(request -> {
            one.schedule(RUN_ONCE_PER_CLUSTER, Schedule.forInterval(1000, tomorrow));
            return null;
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();

        assertThat(one.service.getJobDetails(JOB).getNextRunTime()).isEqualTo(tomorrow);
    }

    @Test
    public void aJobKeepsOneIdWhenItsRunModeChanges() {
        Member one = member("one");
        one.schedule(RUN_LOCALLY, HOURLY);
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        assertThat(one.jobs.list()).hasSize(1);
        assertThat(one.service.getJobDetails(JOB).getRunMode()).isEqualTo(RUN_ONCE_PER_CLUSTER);
    }

    @Test
    public void aJobIsRunNowWithoutMovingItsNextTime() throws SchedulerServiceException {
        Member one = member("one");
        one.schedule(RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("0 0 2 * * ?"));
        Date next = one.service.getJobDetails(JOB).getNextRunTime();

        Optional<JobRun> run = one.jobs.runNow("nightly");

        assertThat(run).hasValueSatisfying(ended -> assertThat(ended.outcome()).isEqualTo(RunOutcome.SUCCESS));
        assertThat(ran).containsExactly("one");
        assertThat(one.service.getJobDetails(JOB).getNextRunTime()).isEqualTo(next);
        assertThat(one.jobs.runNow("nightly")).isPresent();
    }

    @Test
    public void aJobThatRunsCannotBeRunASecondTimeAtOnce() {
        Member one = new Member("one", host, clock);
        one.knows(request -> {
            ran.add("second run: " + one.jobs.runNow("nightly").isPresent() + ", on "
                    + one.jobs.find("nightly").orElseThrow().runningOn());
            return null;
        });
        one.schedule(RUN_ONCE_PER_CLUSTER, HOURLY);

        one.engine.tick();

        assertThat(ran).containsExactly("second run: false, on one");
    }

    @Test
    public void aJobIsDescribedInWords() throws SchedulerServiceException {
        Member one = member("one");
        one.service.scheduleJob(
                JobId.of("quick"), JobConfig.forJobRunnerKey(WORK).withSchedule(Schedule.forInterval(90_000, null)));
        one.service.scheduleJob(JobId.of("single"), JobConfig.forJobRunnerKey(WORK));

        assertThat(one.jobs.list()).extracting(JobView::schedule).containsExactly("every 1m 30s", "once");
        assertThat(one.jobs.list()).extracting(JobView::mode).containsOnly("once per cluster");
    }

    @Test
    public void onlyTheLatestRunsAreKept() {
        Member one = member("one");
        one.schedule(RUN_ONCE_PER_CLUSTER, Schedule.forInterval(1000, null));
        for (int i = 0; i < 25; i++) {
            one.engine.tick();
            clock.pass(Duration.ofSeconds(1));
        }

        long kept = host.get(JdbcClient.class)
                .sql("select count(*) from job_run")
                .query(Long.class)
                .single();
        assertThat(kept).isEqualTo(20);
    }

    private Member member(String name) {
        return new Member(name, host, clock).knows(work(name));
    }

    private JobRunner work(String name) {
        return request -> {
            ran.add(name);
            return JobRunnerResponse.success();
        };
    }
}

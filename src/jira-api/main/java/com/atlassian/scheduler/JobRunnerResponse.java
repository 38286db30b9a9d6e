package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.Objects;

/**
 * How a run went.
 *
 * <p>Source: docs.atlassian.com/atlassian-scheduler-api/1.6.0, same class.
 */
public final class JobRunnerResponse {

    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    /** It did its work. */
    public static JobRunnerResponse success() {
        return success(null);
    }

    /** It did its work; the message is shown to administrators and may be null. */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    /** It ended early, on purpose. */
    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, Objects.requireNonNull(message, "message"));
    }

    /** It could not do its work. */
    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, Objects.requireNonNull(message, "message"));
    }

    /** It could not do its work; the cause's text becomes the message. */
    public static JobRunnerResponse failed(Throwable cause) {
        return failed(cause.toString());
    }

    /** The outcome. */
    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    /** What else it says; null if nothing. */
    public String getMessage() {
        return message;
    }
}

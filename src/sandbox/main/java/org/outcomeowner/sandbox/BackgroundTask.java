package org.outcomeowner.sandbox;

import java.time.Duration;

/** Something the sandbox does by itself from time to time, as long as it serves. Every bean of this type is run. */
public interface BackgroundTask {
    /** How long to wait between two times. */
    Duration pause();

    /** Does it once. An exception is logged and does not keep it from being done again. */
    void tick();

    /** Ends what it started; called once, after the last tick. */
    default void stop() {}
}

package org.outcomeowner.guard;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How far a sweep has come, so that another node can go on with it. */
@Preload
@Table("SWEEP")
public interface SweepRow extends Entity {
    String NAME = "NAME";
    String SCOPE = "SCOPE";
    String CAUSE = "CAUSE";
    String WATCHED_SINCE = "WATCHED_SINCE";
    String STARTED_ON = "STARTED_ON";

    @NotNull
    @Unique
    String getName();

    void setName(String name);

    /** What {@link Scope} writes. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getScope();

    void setScope(String scope);

    /** The key of a path; null when there is none. */
    String getCause();

    void setCause(String pathKey);

    @NotNull
    Date getWatchedSince();

    void setWatchedSince(Date moment);

    /** The second up to which the walk has come, in milliseconds since 1970. */
    long getSecond();

    void setSecond(long millis);

    /** How many issues of that second it has seen. */
    int getWithin();

    void setWithin(int count);

    /** How many issues it has seen. */
    long getSeen();

    void setSeen(long count);

    /** How many of them it could not judge. */
    long getFailed();

    void setFailed(long count);

    @NotNull
    Date getStartedOn();

    void setStartedOn(Date moment);

    /** Null while it is under way. */
    Date getFinishedOn();

    void setFinishedOn(Date moment);
}

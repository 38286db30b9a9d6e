package org.outcomeowner.guard.coverage.drift;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An alert as it is stored; it is deleted when it is cleared. */
@Preload
@Table("GUARD_ALERT")
public interface AlertRow extends Entity {
    String KIND = "KIND";
    String SUBJECT = "SUBJECT";
    String LOST = "LOST";
    String SINCE = "SINCE";

    /** The key of a {@link Subject.Kind}. */
    @NotNull
    String getKind();

    void setKind(String key);

    @NotNull
    @Indexed
    String getSubject();

    void setSubject(String name);

    /** One thing in a line. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getLost();

    void setLost(String lines);

    @NotNull
    Date getSince();

    void setSince(Date moment);
}

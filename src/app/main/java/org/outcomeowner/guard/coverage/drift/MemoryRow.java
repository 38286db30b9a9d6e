package org.outcomeowner.guard.coverage.drift;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What was seen the last time, as it is stored. */
@Preload
@Table("GUARD_MEMORY")
public interface MemoryRow extends Entity {
    String KIND = "KIND";
    String SUBJECT = "SUBJECT";
    String KNOWN = "KNOWN";
    String WHOLE = "WHOLE";

    /** The key of a {@link Subject.Kind}. */
    @NotNull
    String getKind();

    void setKind(String key);

    @NotNull
    @Indexed
    String getSubject();

    void setSubject(String name);

    /** One key in a line. */
    @StringLength(StringLength.UNLIMITED)
    String getKnown();

    void setKnown(String keys);

    boolean isWhole();

    void setWhole(boolean whole);
}

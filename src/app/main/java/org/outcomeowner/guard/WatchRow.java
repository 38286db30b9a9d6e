package org.outcomeowner.guard;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What the watch remembers from one look to the next, one row for each thing. */
@Preload
@Table("WATCH")
public interface WatchRow extends Entity {
    String NAME = "NAME";
    String TEXT = "TEXT";

    @NotNull
    @Unique
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);
}

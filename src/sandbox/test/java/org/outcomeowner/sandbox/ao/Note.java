package org.outcomeowner.sandbox.ao;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;

/** An entity with a long key that refers to another one. */
public interface Note extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    Flag getFlag();

    void setFlag(Flag flag);

    @Unique
    String getCode();

    void setCode(String code);
}

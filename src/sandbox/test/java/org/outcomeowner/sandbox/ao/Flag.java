package org.outcomeowner.sandbox.ao;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.OneToMany;
import net.java.ao.Preload;
import net.java.ao.schema.Default;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An entity with a column of each kind. */
@Preload
@Table("Flag")
@Indexes(
        @Index(
                name = "byKind",
                methodNames = {"getKind", "getIssueId"}))
public interface Flag extends Entity {
    /** Kinds of flags. */
    enum Kind {
        OPEN,
        CLOSED
    }

    @NotNull
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    String getPath();

    void setPath(String path);

    @StringLength(StringLength.UNLIMITED)
    String getMissing();

    void setMissing(String missing);

    @StringLength(10)
    String getShortName();

    void setShortName(String shortName);

    boolean isSeen();

    void setSeen(boolean seen);

    Date getRaised();

    void setRaised(Date raised);

    Kind getKind();

    void setKind(Kind kind);

    double getShare();

    void setShare(double share);

    @Default("3")
    int getTries();

    void setTries(int tries);

    @OneToMany(reverse = "getFlag")
    Note[] getNotes();
}

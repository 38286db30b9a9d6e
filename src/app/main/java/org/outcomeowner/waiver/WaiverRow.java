package org.outcomeowner.waiver;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A waiver as it is stored. One that was taken back or declined stays, with who ended it and when. */
@Preload
@Table("WAIVER")
public interface WaiverRow extends Entity {
    String ISSUE_ID = "ISSUE_ID";
    String REASON = "REASON";
    String ASKED_BY = "ASKED_BY";
    String ASKED_ON = "ASKED_ON";
    String EXPIRES = "EXPIRES";
    String ENDED_ON = "ENDED_ON";

    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    @NotNull
    String getAskedBy();

    void setAskedBy(String userKey);

    @NotNull
    Date getAskedOn();

    void setAskedOn(Date moment);

    /** Null until it is granted. */
    String getGrantedBy();

    void setGrantedBy(String userKey);

    Date getGrantedOn();

    void setGrantedOn(Date moment);

    /** A day, {@code 2026-12-31}: the same for people in every time zone. */
    @NotNull
    String getExpires();

    void setExpires(String day);

    /** Null until it is taken back, declined or revoked. */
    String getEndedBy();

    void setEndedBy(String userKey);

    @Indexed
    Date getEndedOn();

    void setEndedOn(Date moment);
}

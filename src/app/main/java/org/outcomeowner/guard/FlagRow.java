package org.outcomeowner.guard;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A flag as it is stored. The key is unique, so that two nodes that see the same close write one row. */
@Preload
@Table("FLAG")
public interface FlagRow extends Entity {
    String FLAG_KEY = "FLAG_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String PROJECT_ID = "PROJECT_ID";
    String KIND = "KIND";
    String PATH = "PATH";
    String WHO = "WHO";
    String CLOSED_ON = "CLOSED_ON";
    String CHANGE_GROUP = "CHANGE_GROUP";
    String MISSING = "MISSING";
    String STATE = "STATE";
    String STATE_SINCE = "STATE_SINCE";
    String DETECTED_BY = "DETECTED_BY";
    String DETECTED_ON = "DETECTED_ON";
    String RESPONSE = "RESPONSE";

    @NotNull
    @Unique
    String getFlagKey();

    void setFlagKey(String key);

    @NotNull
    @Indexed
    Long getIssueId();

    void setIssueId(Long id);

    @NotNull
    @Indexed
    Long getProjectId();

    void setProjectId(Long id);

    @NotNull
    String getKind();

    void setKind(String key);

    @NotNull
    String getPath();

    void setPath(String key);

    /** The key of a user; null when nobody is known. */
    String getWho();

    void setWho(String userKey);

    @NotNull
    Date getClosedOn();

    void setClosedOn(Date moment);

    /** The id of an entry of the issue's history; null when none shows it. */
    Long getChangeGroup();

    void setChangeGroup(Long id);

    /** What {@link MissingText} writes. */
    @StringLength(StringLength.UNLIMITED)
    String getMissing();

    void setMissing(String text);

    @NotNull
    @Indexed
    String getState();

    void setState(String key);

    @NotNull
    Date getStateSince();

    void setStateSince(Date moment);

    @NotNull
    String getDetectedBy();

    void setDetectedBy(String key);

    @NotNull
    Date getDetectedOn();

    void setDetectedOn(Date moment);

    /** The key of a {@link ResponseState}. */
    @NotNull
    @Indexed
    String getResponse();

    void setResponse(String key);

    /** Why a response was not possible; null when it was, or none was wanted. */
    String getResponseNote();

    void setResponseNote(String messageKey);
}

package org.outcomeowner.guard.coverage.change;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What {@code Guard it} did to a workflow, as it is stored. */
@Preload
@Table("GUARDED_WF")
public interface GuardRow extends Entity {
    String WORKFLOW = "WORKFLOW";
    String COPY_OF = "COPY_OF";
    String STATE = "STATE";
    String FORMER = "FORMER";
    String GUARDED = "GUARDED";
    String ADDITIONS = "ADDITIONS";
    String WHO = "WHO";
    String DONE_ON = "DONE_ON";

    /** The name of the workflow that was changed, or of the copy that was made. */
    @NotNull
    @Indexed
    String getWorkflow();

    void setWorkflow(String name);

    /** The name of the workflow that was copied; null when it was changed itself. */
    String getCopyOf();

    void setCopyOf(String name);

    /** The key of a {@link GuardState}. */
    @NotNull
    String getState();

    void setState(String key);

    /** The workflow before, as {@link org.outcomeowner.guard.coverage.WorkflowText} writes it. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getFormer();

    void setFormer(String text);

    /** The workflow after. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getGuarded();

    void setGuarded(String text);

    /** What {@link Addition#line} writes, one line each. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAdditions();

    void setAdditions(String lines);

    /** The key of a user. */
    @NotNull
    String getWho();

    void setWho(String userKey);

    @NotNull
    Date getDoneOn();

    void setDoneOn(Date moment);
}

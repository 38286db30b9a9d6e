package org.outcomeowner.field;

import java.util.Set;

/** What the administrators have decided about entering values. Implemented where policy is kept, so that fields need not know it. */
public interface EntryPolicy {
    /** How many measures a result may have. */
    int maxMeasures();

    /** Names of the groups whose members are service accounts, which own nothing. */
    Set<String> serviceAccountGroups();
}

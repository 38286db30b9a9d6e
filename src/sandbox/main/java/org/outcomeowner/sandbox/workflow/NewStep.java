package org.outcomeowner.sandbox.workflow;

import java.util.Date;

/** A step that an entry enters. */
record NewStep(long entryId, int stepId, String owner, Date start, Date due, String status, long[] previous) {}

package org.outcomeowner.sandbox.workflow;

import java.util.Map;

/**
 * A condition, validator or post function to add.
 *
 * @param moduleKey from {@link WorkflowAdmin#modules}
 * @param form what was entered in {@link WorkflowAdmin#inputForm}
 */
public record NewPart(PartKind kind, String moduleKey, Map<String, String[]> form) {}

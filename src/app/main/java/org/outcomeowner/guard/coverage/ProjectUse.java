package org.outcomeowner.guard.coverage;

import java.util.List;
import org.outcomeowner.rules.Policy;

/**
 * A project whose outcomes run through a workflow.
 *
 * @param types names of the issue types that count as outcomes there and use the workflow
 * @param policy the policy in force in the project
 */
public record ProjectUse(long projectId, String key, String name, List<String> types, Policy policy) {
    public ProjectUse {
        types = List.copyOf(types);
    }
}

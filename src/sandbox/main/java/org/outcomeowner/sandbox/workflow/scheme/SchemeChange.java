package org.outcomeowner.sandbox.workflow.scheme;

import java.util.HashMap;
import java.util.Map;

/**
 * What an administrator wants: another scheme for a project, or other workflows in a scheme.
 *
 * @param projectId the project that is to have another scheme; null if the scheme itself changes, for all its projects
 * @param schemeId the scheme; null for the default one
 * @param mappings what the scheme maps then: names of workflows by issue type id, null for every other type
 */
public record SchemeChange(Long projectId, Long schemeId, Map<String, String> mappings) {
    /** Copies the mappings. */
    public SchemeChange {
        mappings = new HashMap<>(mappings);
    }
}

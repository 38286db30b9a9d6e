package org.outcomeowner.guard.coverage.change;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * What an administrator confirmed.
 *
 * @param fingerprint of the workflow that the administrator was shown
 * @param additions keys of the additions that were chosen
 */
public record GuardRequest(ApplicationUser user, String workflow, String fingerprint, Set<String> additions) {
    public GuardRequest {
        additions = Set.copyOf(additions);
    }
}

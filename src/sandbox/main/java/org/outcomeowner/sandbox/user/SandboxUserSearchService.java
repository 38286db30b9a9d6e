package org.outcomeowner.sandbox.user;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Imitates {@link UserSearchService}: finds by the beginning of the name, the mail address or a word of the full name. */
@Component
final class SandboxUserSearchService implements UserSearchService {
    private final Users users;

    SandboxUserSearchService(Users users) {
        this.users = users;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String prefix = query == null ? "" : query.trim().toLowerCase(Locale.ROOT);
        if (prefix.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        return users.all().stream()
                .filter(user -> user.active() ? params.includeActive() : params.includeInactive())
                .filter(user -> matches(user, prefix))
                .map(ApplicationUser.class::cast)
                .toList();
    }

    private static boolean matches(StoredUser user, String prefix) {
        String displayName = user.displayName().toLowerCase(Locale.ROOT);
        return user.name().startsWith(prefix)
                || user.email().toLowerCase(Locale.ROOT).startsWith(prefix)
                || displayName.startsWith(prefix)
                || Arrays.stream(displayName.split("\\s+")).anyMatch(word -> word.startsWith(prefix));
    }
}

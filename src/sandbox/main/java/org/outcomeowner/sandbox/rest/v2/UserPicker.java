package org.outcomeowner.sandbox.rest.v2;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Completes names for the user picker; active users only. */
@Component
final class UserPicker {
    private final UserSearchService search;

    UserPicker(UserSearchService search) {
        this.search = search;
    }

    Suggestions suggest(String query, int maxResults) {
        List<ApplicationUser> found = search.findUsers(query.trim(), UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY);
        List<Suggestion> shown = found.stream()
                .limit(Math.max(0, maxResults))
                .map(user -> Suggestion.of(user, query))
                .toList();
        return new Suggestions(shown, found.size(), header(shown.size(), found.size()));
    }

    private static String header(int shown, int total) {
        return "Showing " + shown + " of " + total + " matching users";
    }

    /**
     * What is shown below the field.
     *
     * @param users the matches
     * @param total how many there are in all
     * @param header a line above them
     */
    public record Suggestions(List<Suggestion> users, int total, String header) {}

    /**
     * One match.
     *
     * @param name what is posted
     * @param key the user's key
     * @param html the match as markup, with what was typed in bold
     * @param displayName the full name
     */
    public record Suggestion(String name, String key, String html, String displayName) {
        static Suggestion of(ApplicationUser user, String query) {
            String text = user.getDisplayName() + " (" + user.getName() + ")";
            return new Suggestion(user.getName(), user.getKey(), Highlight.html(text, query), user.getDisplayName());
        }
    }
}

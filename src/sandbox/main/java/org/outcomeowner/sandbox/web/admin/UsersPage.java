package org.outcomeowner.sandbox.web.admin;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the users with their groups. */
@Component
final class UsersPage implements AdminPage {
    private static final UserSearchParams EVERYBODY = new UserSearchParams(true, true, true);

    private final UserSearchService search;
    private final GroupManager groups;

    UsersPage(UserSearchService search, GroupManager groups) {
        this.search = search;
        this.groups = groups;
    }

    @Override
    public String path() {
        return "/admin/users";
    }

    @Override
    public Answer get(PageRequest request) {
        List<Row> rows = search.findUsers("", EVERYBODY).stream().map(this::row).toList();
        return Answer.html("admin/users.vm", "Users", Map.of("users", rows, "section", "users"));
    }

    private Row row(ApplicationUser user) {
        String names = String.join(", ", groups.getGroupNamesForUser(user));
        return new Row(user.getName(), user.getDisplayName(), user.getEmailAddress(), user.isActive(), names);
    }

    /** A line of the table. */
    public record Row(String name, String displayName, String email, boolean active, String groups) {}
}

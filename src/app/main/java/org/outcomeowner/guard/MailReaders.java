package org.outcomeowner.guard;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.rules.Recipients;
import org.springframework.stereotype.Component;

/** The people behind a policy's recipients. */
@Component
public final class MailReaders {
    private final UserManager users;
    private final GroupManager groups;
    private final JiraAuthenticationContext authentication;

    public MailReaders(UserManager users, GroupManager groups, JiraAuthenticationContext authentication) {
        this.users = users;
        this.groups = groups;
        this.authentication = authentication;
    }

    /** Those who are active and can be reached, each once. */
    public Set<ApplicationUser> of(Recipients recipients) {
        Stream<ApplicationUser> named = recipients.users().stream().map(users::getUserByKey);
        Stream<ApplicationUser> members =
                new TreeSet<>(recipients.groups()).stream().flatMap(group -> groups.getUsersInGroup(group).stream());
        return Stream.concat(named, members)
                .filter(Objects::nonNull)
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Does it in the language and time zone of the user; in the thread of a job nobody is logged in before and after. */
    public void as(ApplicationUser user, Runnable work) {
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            work.run();
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}

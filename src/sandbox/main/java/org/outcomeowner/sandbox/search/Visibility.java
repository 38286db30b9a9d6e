package org.outcomeowner.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;

/**
 * The condition that the searcher may browse the project and sees the security level of an issue. It says in SQL what
 * {@code PermissionManager.hasPermission(BROWSE_PROJECTS, issue, user)} says of one issue.
 */
final class Visibility {
    private static final String BROWSE =
            "permission_grant g where g.scheme_id = p.permission_scheme_id" + " and g.permission = 'BROWSE_PROJECTS'";
    private static final String GROUPS = "(select m.group_name from membership m where m.user_key = ?)";

    private Visibility() {}

    /** @param searcher null for somebody who is not logged in */
    static Sql of(ApplicationUser searcher) {
        return Sql.and(
                granted(BROWSE, searcher, true),
                Sql.or(
                        Sql.of("i.security_level_id is null"),
                        granted("security_grant g where g.level_id = i.security_level_id", searcher, true)));
    }

    /** The condition that the searcher may browse the project {@code p} whatever the issue. */
    static Sql ofProject(ApplicationUser searcher) {
        return granted(BROWSE, searcher, false);
    }

    private static Sql granted(String grants, ApplicationUser searcher, boolean issueKnown) {
        Sql holder = holder(searcher, issueKnown);
        return new Sql("exists (select 1 from " + grants + " and " + holder.text() + ")", holder.parameters());
    }

    private static Sql holder(ApplicationUser searcher, boolean issueKnown) {
        if (searcher == null) {
            return Sql.of("g.holder_type = 'anyone'");
        }
        if (!searcher.isActive()) {
            return Sql.NOTHING;
        }
        List<Sql> holders = new ArrayList<>(ofProjects(searcher.getKey()));
        if (issueKnown) {
            holders.addAll(ofIssues(searcher.getKey()));
        }
        return Sql.or(holders);
    }

    private static List<Sql> ofProjects(String key) {
        return List.of(
                Sql.of("g.holder_type in ('anyone', 'applicationRole')"),
                Sql.of("(g.holder_type = 'user' and g.holder_parameter = ?)", key),
                Sql.of("(g.holder_type = 'group' and g.holder_parameter in " + GROUPS + ")", key),
                Sql.of("(g.holder_type = 'projectLead' and p.lead_key = ?)", key),
                role(key));
    }

    private static List<Sql> ofIssues(String key) {
        return List.of(
                Sql.of("(g.holder_type = 'reporter' and i.reporter_key = ?)", key),
                Sql.of("(g.holder_type = 'assignee' and i.assignee_key = ?)", key),
                userField(key));
    }

    private static Sql role(String key) {
        return Sql.of(
                "(g.holder_type = 'projectRole' and exists (select 1 from role_actor a where a.project_id = p.id"
                        + " and cast(a.role_id as varchar) = g.holder_parameter and (a.actor_type = 'user' and a.actor = ?"
                        + " or a.actor_type = 'group' and a.actor in " + GROUPS + ")))",
                key,
                key);
    }

    private static Sql userField(String key) {
        return Sql.of(
                "(g.holder_type = 'userCustomField' and exists (select 1 from custom_field_value u"
                        + " where u.issue_id = i.id and u.string_value = ?"
                        + " and g.holder_parameter = concat('customfield_', u.field_id)))",
                key);
    }
}

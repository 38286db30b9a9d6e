package org.outcomeowner.sandbox.security;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes project roles and those who have them. */
@Component
final class RoleActors {
    private static final String USER = "user";
    private static final String GROUP = "group";

    private final JdbcClient jdbc;
    private final GroupManager groups;
    private final UserManager users;

    RoleActors(JdbcClient jdbc, GroupManager groups, UserManager users) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.users = users;
    }

    List<StoredRole> roles() {
        return jdbc.sql("select id, name, description from project_role order by name")
                .query((row, number) ->
                        new StoredRole(row.getLong("id"), row.getString("name"), row.getString("description")))
                .list();
    }

    long create(String name) {
        return Rows.insert(
                jdbc.sql("insert into project_role (name) values (?)").param(name));
    }

    void addUser(long roleId, Long projectId, String userKey) {
        add(roleId, projectId, USER, userKey);
    }

    void addGroup(long roleId, Long projectId, String group) {
        add(roleId, projectId, GROUP, group);
    }

    boolean contains(long roleId, long projectId, ApplicationUser user) {
        return actors(roleId, projectId).stream().anyMatch(actor -> actor.includes(user, groups));
    }

    Set<ApplicationUser> users(long roleId, long projectId) {
        Set<ApplicationUser> all = new LinkedHashSet<>();
        for (Actor actor : actors(roleId, projectId)) {
            if (actor.type().equals(GROUP)) {
                all.addAll(groups.getUsersInGroup(actor.name()));
            } else {
                all.add(users.getUserByKey(actor.name()));
            }
        }
        all.removeIf(Objects::isNull);
        return all;
    }

    private void add(long roleId, Long projectId, String type, String actor) {
        jdbc.sql("insert into role_actor (role_id, project_id, actor_type, actor) values (?, ?, ?, ?)")
                .params(roleId, projectId, type, actor)
                .update();
    }

    private List<Actor> actors(long roleId, long projectId) {
        return jdbc.sql("select actor_type, actor from role_actor where role_id = ? and project_id = ? order by id")
                .params(roleId, projectId)
                .query((row, number) -> new Actor(row.getString("actor_type"), row.getString("actor")))
                .list();
    }

    private record Actor(String type, String name) {
        boolean includes(ApplicationUser user, GroupManager groups) {
            return type.equals(GROUP)
                    ? groups.isUserInGroup(user, name)
                    : user.getKey().equals(name);
        }
    }
}

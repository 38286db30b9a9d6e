package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Optional;
import org.outcomeowner.sandbox.security.Holder;
import org.springframework.stereotype.Component;

/** Reads holders of permissions: {@code group:staff}, {@code role:Members}, {@code field:Owner}, {@code reporter}, …. */
@Component
final class HolderText {
    private final Names names;
    private final ProjectRoleManager roles;

    HolderText(Names names, ProjectRoleManager roles) {
        this.names = names;
        this.roles = roles;
    }

    /** Empty for a custom field that was left out. */
    Optional<Holder> read(String text) {
        String[] parts = text.split(":", 2);
        return switch (parts[0]) {
            case "group" -> Optional.of(Holder.group(parts[1]));
            case "user" -> Optional.of(Holder.user(names.user(parts[1]).getKey()));
            case "role" -> Optional.of(Holder.role(role(parts[1]).getId()));
            case "field" -> names.customField(parts[1]).map(field -> Holder.userField(field.getId()));
            case "reporter" -> Optional.of(Holder.reporter());
            case "assignee" -> Optional.of(Holder.assignee());
            case "lead" -> Optional.of(Holder.projectLead());
            case "loggedIn" -> Optional.of(Holder.loggedIn());
            default -> throw new IllegalArgumentException("demo.json: “" + text + "” is no holder of permissions");
        };
    }

    private ProjectRole role(String name) {
        return roles.getProjectRole(name);
    }
}

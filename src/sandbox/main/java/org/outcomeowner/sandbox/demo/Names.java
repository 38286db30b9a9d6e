package org.outcomeowner.sandbox.demo;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what the data file calls by name. A name that stands for nothing is an error in the file. */
@Component
final class Names {
    private final UserManager users;
    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final CustomFieldManager fields;

    Names(UserManager users, ConstantsManager constants, ProjectManager projects, CustomFieldManager fields) {
        this.users = users;
        this.constants = constants;
        this.projects = projects;
        this.fields = fields;
    }

    ApplicationUser user(String name) {
        return found(users.getUserByName(name), name);
    }

    Project project(String key) {
        return found(projects.getProjectObjByKey(key), key);
    }

    Status status(String name) {
        return named(constants.getStatuses(), name);
    }

    Resolution resolution(String name) {
        return named(constants.getResolutions(), name);
    }

    IssueType issueType(String name) {
        return named(constants.getAllIssueTypeObjects(), name);
    }

    List<IssueType> issueTypes(List<String> names) {
        return names.stream().map(this::issueType).toList();
    }

    /** The custom field, unless it was left out because no app brings its type. */
    Optional<CustomField> customField(String name) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static <T extends IssueConstant> T named(Collection<T> all, String name) {
        return found(
                all.stream()
                        .filter(constant -> constant.getName().equals(name))
                        .findFirst()
                        .orElse(null),
                name);
    }

    private static <T> T found(T thing, String name) {
        if (thing == null) {
            throw new NoSuchElementException("demo.json names “" + name + "”, which does not exist");
        }
        return thing;
    }
}

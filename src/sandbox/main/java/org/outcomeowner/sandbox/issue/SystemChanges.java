package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.Optional;
import org.outcomeowner.sandbox.security.SecurityLevels;
import org.springframework.stereotype.Component;

/** Says in the words of the history what changed in one of Jira's own fields. */
@Component
final class SystemChanges {
    /** What the history keeps of a value: what it is stored as, and what people read. */
    private record Shown(String value, String text) {
        static final Shown NOTHING = new Shown(null, null);
    }

    private final ConstantsManager constants;
    private final ProjectManager projects;
    private final UserManager users;
    private final SecurityLevels levels;

    SystemChanges(ConstantsManager constants, ProjectManager projects, UserManager users, SecurityLevels levels) {
        this.constants = constants;
        this.projects = projects;
        this.users = users;
        this.levels = levels;
    }

    ChangeItemBean item(IssueColumn column, Object before, Object after) {
        Shown from = before == null ? Shown.NOTHING : shown(column, before);
        Shown to = after == null ? Shown.NOTHING : shown(column, after);
        return new ChangeItemBean(
                ChangeItemBean.STATIC_FIELD, column.historyName(), from.value(), from.text(), to.value(), to.text());
    }

    private Shown shown(IssueColumn column, Object value) {
        return switch (column) {
            case STATUS -> constant(value, constants.getStatus((String) value));
            case RESOLUTION -> constant(value, constants.getResolution((String) value));
            case PRIORITY -> constant(value, priority((String) value));
            case ISSUE_TYPE -> constant(value, constants.getIssueType((String) value));
            case ASSIGNEE, REPORTER -> user((String) value);
            case SECURITY -> new Shown(value.toString(), levelName((Long) value));
            case PROJECT -> project((Long) value);
            case DUE_DATE -> day((Timestamp) value);
            default -> new Shown(null, value.toString());
        };
    }

    private IssueConstant priority(String id) {
        return constants.getPriorities().stream()
                .filter(priority -> priority.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Shown constant(Object id, IssueConstant constant) {
        return new Shown(id.toString(), constant == null ? id.toString() : constant.getName());
    }

    private Shown user(String key) {
        ApplicationUser user = users.getUserByKey(key);
        return new Shown(key, user == null ? key : user.getDisplayName());
    }

    private Shown project(Long id) {
        Optional<Project> project = Optional.ofNullable(projects.getProjectObj(id));
        return new Shown(id.toString(), project.map(Project::getName).orElse(id.toString()));
    }

    private String levelName(Long id) {
        return levels.byId(id).map(SecurityLevels.Level::name).orElse(id.toString());
    }

    private static Shown day(Timestamp due) {
        String day = due.toLocalDateTime().toLocalDate().toString();
        return new Shown(day, day);
    }
}

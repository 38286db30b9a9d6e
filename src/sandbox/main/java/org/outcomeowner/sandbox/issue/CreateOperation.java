package org.outcomeowner.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.field.form.ScreenField;
import org.outcomeowner.sandbox.field.form.ScreenFields;
import org.outcomeowner.sandbox.field.screen.OperationScreens;
import org.springframework.stereotype.Component;

/** Checks what is to become an issue. */
@Component
final class CreateOperation {
    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final PermissionManager permissions;
    private final OperationScreens screens;
    private final ScreenFields screenFields;
    private final IssueFactory factory;

    CreateOperation(
            ProjectManager projects,
            ConstantsManager constants,
            PermissionManager permissions,
            OperationScreens screens,
            ScreenFields screenFields,
            IssueFactory factory) {
        this.projects = projects;
        this.constants = constants;
        this.permissions = permissions;
        this.screens = screens;
        this.screenFields = screenFields;
        this.factory = factory;
    }

    CreateValidationResult validate(ApplicationUser user, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<Project> project = project(user, input, errors);
        Optional<IssueType> type = project.flatMap(found -> issueType(found, input, errors));
        if (type.isEmpty()) {
            return new CreateValidationResult(null, errors, input.getFieldValuesHolder());
        }
        StoredIssue issue = StoredIssue.of(factory.create());
        issue.setProjectObject(project.get());
        issue.setIssueTypeId(type.get().getId());
        issue.putSilently(IssueColumn.CREATOR, user == null ? null : user.getKey());
        // Reporter and the like are what permissions may depend on: whoever creates is the reporter from the start.
        issue.setReporter(user);
        read(issue, user, input, errors);
        return new CreateValidationResult(issue, errors, input.getFieldValuesHolder());
    }

    private void read(MutableIssue issue, ApplicationUser user, IssueInputParameters input, ErrorCollection errors) {
        List<ScreenField> all = screenFields.all(issue);
        List<ScreenField> onScreen = input.skipScreenCheck() ? all : onScreen(issue, user);
        new FieldInputs(issue, user, input, errors).readIntoNew(onScreen, all);
    }

    private List<ScreenField> onScreen(MutableIssue issue, ApplicationUser user) {
        Optional<FieldScreen> screen = screens.screenFor(issue, IssueOperations.CREATE_ISSUE_OPERATION);
        return screen.map(present -> screenFields.on(present, issue, user)).orElse(List.of());
    }

    private Optional<Project> project(ApplicationUser user, IssueInputParameters input, ErrorCollection errors) {
        Project project = projects.getProjectObj(input.getProjectId());
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            errors.addError(
                    IssueFieldConstants.PROJECT,
                    input.getProjectId() == null ? "project is required" : "valid project is required",
                    ErrorCollection.Reason.VALIDATION_FAILED);
            return Optional.empty();
        }
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addError(
                    IssueFieldConstants.PROJECT,
                    "You do not have permission to create issues in this project.",
                    ErrorCollection.Reason.FORBIDDEN);
            return Optional.empty();
        }
        return Optional.of(project);
    }

    private Optional<IssueType> issueType(Project project, IssueInputParameters input, ErrorCollection errors) {
        String id = input.getIssueTypeId();
        IssueType type = id == null ? null : constants.getIssueType(id);
        if (type != null && project.getIssueTypes().contains(type)) {
            return Optional.of(type);
        }
        errors.addError(
                IssueFieldConstants.ISSUE_TYPE,
                id == null ? "issue type is required" : "The issue type selected is invalid.",
                ErrorCollection.Reason.VALIDATION_FAILED);
        return Optional.empty();
    }
}

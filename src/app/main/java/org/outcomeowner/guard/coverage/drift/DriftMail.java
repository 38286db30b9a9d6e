package org.outcomeowner.guard.coverage.drift;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.guard.MailReaders;
import org.outcomeowner.guard.coverage.ProjectUse;
import org.outcomeowner.guard.coverage.WorkflowCoverage;
import org.outcomeowner.guard.coverage.drift.Subject.Kind;
import org.outcomeowner.jira.AdminLinks;
import org.outcomeowner.policy.PolicyStore;
import org.springframework.stereotype.Component;

/**
 * Tells the recipients that the policies of the affected projects name, each in one mail and in their language; those of the policy of all projects where
 * no project is affected. Nobody hears of a project that they may not see.
 */
@Component
final class DriftMail {
    private static final String PREFIX = "outcome-owner.drift.mail.";

    private final MailQueue queue;
    private final MailReaders readers;
    private final PolicyStore policies;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final Texts texts;
    private final AdminLinks links;

    DriftMail(
            MailQueue queue,
            MailReaders readers,
            PolicyStore policies,
            ProjectManager projects,
            PermissionManager permissions,
            Texts texts,
            AdminLinks links) {
        this.queue = queue;
        this.readers = readers;
        this.policies = policies;
        this.projects = projects;
        this.permissions = permissions;
        this.texts = texts;
        this.links = links;
    }

    void send(List<Alert> news, List<WorkflowCoverage> workflows) {
        Map<ApplicationUser, List<Alert>> mails = new LinkedHashMap<>();
        for (Alert alert : news) {
            readers(affected(alert.subject(), workflows)).distinct().forEach(reader -> mails.computeIfAbsent(
                            reader, user -> new ArrayList<>())
                    .add(alert));
        }
        mails.forEach((reader, alerts) ->
                readers.as(reader, () -> queue.addItem(new SingleMailQueueItem(mail(reader, alerts)))));
    }

    private List<Project> affected(Subject subject, List<WorkflowCoverage> workflows) {
        if (subject.kind() == Kind.PROJECT) {
            return Stream.ofNullable(projects.getProjectObjByKey(subject.name()))
                    .toList();
        }
        return workflows.stream()
                .filter(workflow -> workflow.name().equals(subject.name()))
                .flatMap(workflow -> workflow.uses().stream())
                .map(ProjectUse::projectId)
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<ApplicationUser> readers(List<Project> affected) {
        if (affected.isEmpty()) {
            return readers.of(policies.global().policy().bypasses().recipients()).stream();
        }
        return affected.stream()
                .flatMap(project -> readers
                        .of(policies.of(project.getId()).bypasses().recipients())
                        .stream()
                        .filter(reader ->
                                permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, reader)));
    }

    private Email mail(ApplicationUser reader, List<Alert> alerts) {
        Email mail = new Email(reader.getEmailAddress());
        mail.setSubject(texts.say(PREFIX + "subject", alerts.size()));
        mail.setMimeType("text/plain");
        mail.setEncoding("UTF-8");
        mail.setBody(alerts.stream().map(this::line).collect(Collectors.joining("\n\n")) + "\n\n"
                + texts.say(PREFIX + "where", links.coverage()) + "\n");
        return mail;
    }

    private String line(Alert alert) {
        return alert.subject().kind() == Kind.WORKFLOW
                ? texts.say(PREFIX + "workflow", alert.subject().name(), String.join(", ", alert.lost()))
                : texts.say(
                        PREFIX + "project", alert.subject().name(), alert.lost().size());
    }
}

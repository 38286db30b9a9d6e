package org.outcomeowner.guard;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.IssueLinks;
import org.springframework.stereotype.Component;

/** Tells each recipient in one mail, in their language, of all that was flagged and that they may see. Jira's queue sends it, or does not where mail is off. */
@Component
final class FlagMail {
    private static final String PREFIX = "outcome-owner.flag.mail.";
    private static final int MOST_LINES = 100;

    private final MailQueue queue;
    private final MailReaders readers;
    private final PermissionManager permissions;
    private final FlagTexts flags;
    private final Texts texts;
    private final IssueLinks links;

    FlagMail(
            MailQueue queue,
            MailReaders readers,
            PermissionManager permissions,
            FlagTexts flags,
            Texts texts,
            IssueLinks links) {
        this.queue = queue;
        this.readers = readers;
        this.permissions = permissions;
        this.flags = flags;
        this.texts = texts;
        this.links = links;
    }

    /** Queues the mails. */
    void send(List<Flagged> told) {
        Set<ApplicationUser> all = told.stream()
                .flatMap(flagged -> readers.of(flagged.recipients()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all.forEach(reader -> send(reader, told));
    }

    private void send(ApplicationUser reader, List<Flagged> told) {
        List<Flagged> theirs = told.stream()
                .filter(flagged -> readers.of(flagged.recipients()).contains(reader))
                .filter(flagged ->
                        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, flagged.issue(), reader))
                .toList();
        if (!theirs.isEmpty()) {
            readers.as(reader, () -> queue.addItem(new SingleMailQueueItem(mail(reader, theirs))));
        }
    }

    private Email mail(ApplicationUser reader, List<Flagged> theirs) {
        Email mail = new Email(reader.getEmailAddress());
        mail.setSubject(texts.say(PREFIX + "subject", theirs.size()));
        mail.setMimeType("text/plain");
        mail.setEncoding("UTF-8");
        mail.setBody(body(theirs));
        return mail;
    }

    private String body(List<Flagged> theirs) {
        String lines = theirs.stream().limit(MOST_LINES).map(this::line).collect(Collectors.joining("\n\n"));
        String more = theirs.size() > MOST_LINES ? "\n\n" + texts.say(PREFIX + "more", theirs.size() - MOST_LINES) : "";
        return texts.say(PREFIX + "heading", theirs.size()) + "\n\n" + lines + more + "\n\n" + texts.say(PREFIX + "why")
                + "\n";
    }

    private String line(Flagged flagged) {
        return flags.line(flagged.flag(), flagged.issue(), links.panel(flagged.issue()));
    }
}

package com.atlassian.mail.queue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import java.util.Date;
import java.util.Objects;

/**
 * One mail in the queue. It goes through the default mail server.
 *
 * <p>Source: docs.atlassian.com/atlassian-mail/1.9, uses of {@code Email}; docs.atlassian.com/atlassian-mail/1.3.23, {@code AbstractMailQueueItem}.
 */
public class SingleMailQueueItem implements MailQueueItem {

    private final Email email;
    private final Date dateQueued = new Date();
    private int sendCount;

    /** For this mail. */
    public SingleMailQueueItem(Email email) {
        this.email = Objects.requireNonNull(email, "email");
    }

    /** The mail. */
    public Email getEmail() {
        return email;
    }

    @Override
    public void send() throws MailException {
        sendCount++;
        MailServerManager servers = ComponentAccessor.getComponent(MailServerManager.class);
        if (!servers.isDefaultSMTPMailServerDefined()) {
            throw new MailException("No default mail server is defined");
        }
        servers.getDefaultSMTPMailServer().send(email);
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    @Override
    public Date getDateQueued() {
        return new Date(dateQueued.getTime());
    }

    @Override
    public int getSendCount() {
        return sendCount;
    }

    @Override
    public boolean hasError() {
        return sendCount > 0;
    }
}

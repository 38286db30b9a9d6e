package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * A server that takes mails.
 *
 * <p>Source: docs.atlassian.com/atlassian-mail/1.16, same class.
 */
public interface SMTPMailServer {
    /** What administrators call it. */
    String getName();

    /** Its host. */
    String getHostname();

    /** Its port. */
    String getSmtpPort();

    /** The sender of mails that name none. */
    String getDefaultFrom();

    /** What subjects begin with. */
    String getPrefix();

    /**
     * Sends a mail now.
     *
     * @throws MailException if the server does not take it
     */
    void send(Email email) throws MailException;
}

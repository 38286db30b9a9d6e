package com.atlassian.mail.server;

/**
 * The mail servers that administrators have defined.
 *
 * <p>Source: use on Jira 11.3 in github.com/deftdevs/bootstrapi; docs.atlassian.com/atlassian-mail/1.9, uses of {@code SMTPMailServer}.
 */
public interface MailServerManager {
    /** Whether mails can be sent at all. */
    boolean isDefaultSMTPMailServerDefined();

    /** The server for outgoing mails; null if there is none. */
    SMTPMailServer getDefaultSMTPMailServer();
}

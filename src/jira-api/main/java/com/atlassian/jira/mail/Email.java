package com.atlassian.jira.mail;

/**
 * A mail to send from Jira.
 *
 * <p>Source: use in github.com/mailru/jira-plugins-mrimsender and github.com/alanmosely/basic-jira-development-panels.
 */
public class Email extends com.atlassian.mail.Email {

    /** To these recipients, separated by commas. */
    public Email(String to) {
        super(to);
    }

    /** To these recipients, with copies to others, each separated by commas; the copies may be null. */
    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }
}

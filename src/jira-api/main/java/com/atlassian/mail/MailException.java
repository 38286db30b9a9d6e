package com.atlassian.mail;

/**
 * A mail cannot be sent.
 *
 * <p>Source: docs.atlassian.com/atlassian-mail/1.9, same class.
 */
public class MailException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public MailException(String message) {
        super(message);
    }

    /** With the reason and what caused it. */
    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}

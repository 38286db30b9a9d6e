package com.atlassian.mail.queue;

/**
 * Sends mails in the background.
 *
 * <p>Source: docs.atlassian.com/atlassian-mail/1.3.23, same class.
 */
public interface MailQueue {
    /** Puts something into the queue. */
    void addItem(MailQueueItem item);

    /** Sends what is in the queue now. */
    void sendBuffer();

    /** How many wait. */
    int size();

    /** How many could not be sent. */
    int errorSize();
}

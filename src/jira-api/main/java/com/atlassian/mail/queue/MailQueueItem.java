package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/**
 * Something in the queue that knows how to send itself.
 *
 * <p>Source: docs.atlassian.com/atlassian-mail/1.3.23, same class.
 */
public interface MailQueueItem {
    /**
     * Sends it now.
     *
     * @throws MailException if it cannot be sent
     */
    void send() throws MailException;

    /** Its subject. */
    String getSubject();

    /** When it was queued. */
    Date getDateQueued();

    /** How often sending was tried. */
    int getSendCount();

    /** Whether sending failed. */
    boolean hasError();
}

/** Mails: the queue, the server they go to and the outbox where each is kept. Pages use {@link org.outcomeowner.sandbox.mail.Outbox}. */
package org.outcomeowner.sandbox.mail;

package org.outcomeowner.sandbox.mail;

import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.outcomeowner.sandbox.BackgroundTask;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.outcomeowner.sandbox.mail.OutboxMail.Delivery;
import org.outcomeowner.sandbox.mail.OutboxMail.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Imitates {@link MailQueue}. The queue is the outbox: what is queued on a node is sent by it in order, and tried again later and later when
 * the server refuses it.
 */
@Component
final class SandboxMailQueue implements MailQueue, BackgroundTask {
    /** After this many attempts a mail is given up. */
    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(SandboxMailQueue.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;

    private final OutboxRows rows;
    private final MailServerManager servers;
    private final ThisNode node;
    private final Clock clock;

    SandboxMailQueue(OutboxRows rows, MailServerManager servers, ThisNode node, Clock clock) {
        this.rows = rows;
        this.servers = servers;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new UnsupportedOperationException("MailQueue.addItem: only SingleMailQueueItem is known, was "
                    + item.getClass().getName());
        }
        State state = servers.isDefaultSMTPMailServerDefined() ? State.QUEUED : State.KEPT;
        rows.add(single.getEmail(), node.name(), state, clock.instant());
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void tick() {
        sendBuffer();
    }

    /** Two threads at once would send a mail twice. */
    @Override
    public synchronized void sendBuffer() {
        if (servers.isDefaultSMTPMailServerDefined()) {
            rows.due(node.name(), clock.instant()).forEach(this::send);
        }
    }

    private void send(OutboxMail mail) {
        int attempts = mail.delivery().attempts() + 1;
        try {
            servers.getDefaultSMTPMailServer().send(mail.email());
            Instant now = clock.instant();
            rows.update(mail.id(), new Delivery(State.SENT, attempts, now, "", Optional.of(now)));
        } catch (MailException e) {
            LOG.warn("Mail {} could not be sent at attempt {}: {}", mail.id(), attempts, e.getMessage());
            rows.update(mail.id(), later(attempts, e.getMessage()));
        }
    }

    private Delivery later(int attempts, String problem) {
        State state = attempts < MOST_ATTEMPTS ? State.QUEUED : State.FAILED;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return new Delivery(state, attempts, clock.instant().plus(wait), problem, Optional.empty());
    }

    @Override
    public int size() {
        return rows.count(State.QUEUED);
    }

    @Override
    public int errorSize() {
        return rows.count(State.FAILED);
    }
}

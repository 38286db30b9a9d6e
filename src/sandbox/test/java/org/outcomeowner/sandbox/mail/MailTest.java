package org.outcomeowner.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.MovableClock;
import org.outcomeowner.sandbox.SandboxOptions;
import org.outcomeowner.sandbox.SmtpAddress;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.cluster.ThisNode;
import org.outcomeowner.sandbox.mail.OutboxMail.State;
import org.springframework.jdbc.core.simple.JdbcClient;

public class MailTest {
    @Rule
    public final TestHost host = TestHost.inMemory();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MovableClock clock = new MovableClock(TestHost.NOW);

    @After
    public void stop() {
        server.stop();
    }

    @Test
    public void mailsAreSentInTheOrderInWhichTheyWereQueued() {
        SandboxMailQueue queue = queue("one", started());
        add(queue, "First");
        add(queue, "Second");
        assertThat(queue.size()).isEqualTo(2);

        queue.tick();

        assertThat(subjects()).containsExactly("[JIRA] First", "[JIRA] Second");
        assertThat(outbox()).extracting(mail -> mail.delivery().state()).containsOnly(State.SENT);
        assertThat(queue.size()).isZero();
    }

    @Test
    public void aMailArrivesAsItWasWritten() throws MessagingException, IOException {
        SandboxMailQueue queue = queue("one", started());
        Email email = new Email("olivia@example.com,oscar@example.com", "max@example.com", "boss@example.com");
        email.setSubject("Übersicht")
                .setBody("<p>Größe</p>")
                .setMimeType("text/html")
                .setFrom("jira@example.com")
                .setFromName("Jira")
                .setReplyTo("team@example.com");
        email.addHeader("X-Reason", "digest");
        queue.addItem(new SingleMailQueueItem(email));

        queue.tick();

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(4);
        assertThat(received.getSubject()).isEqualTo("[JIRA] Übersicht");
        assertThat(received.getContent().toString().strip()).isEqualTo("<p>Größe</p>");
        assertThat(received.getContentType()).startsWith("text/html");
        assertThat(received.getFrom()[0]).hasToString("Jira <jira@example.com>");
        assertThat(received.getReplyTo()[0]).hasToString("team@example.com");
        assertThat(received.getRecipients(Message.RecipientType.TO)).hasSize(2);
        assertThat(received.getRecipients(Message.RecipientType.BCC)).isNull();
        assertThat(received.getHeader("X-Reason")).containsExactly("digest");
        assertThat(received.getHeader("Precedence")).containsExactly("bulk");
    }

    @Test
    public void aSubjectCannotAddHeaders() {
        SandboxMailQueue queue = queue("one", started());
        add(queue, "Hello\r\nBcc: evil@example.com");

        queue.tick();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(subjects()).containsExactly("[JIRA] Hello Bcc: evil@example.com");
    }

    @Test
    public void withoutAServerMailsAreKeptAndNotSent() {
        SandboxMailQueue queue = queue("one", Optional.empty());
        add(queue, "Kept");

        queue.tick();

        assertThat(outbox()).extracting(mail -> mail.delivery().state()).containsExactly(State.KEPT);
        assertThat(manager(Optional.empty()).isDefaultSMTPMailServerDefined()).isFalse();
        assertThat(manager(Optional.empty()).getDefaultSMTPMailServer()).isNull();
    }

    @Test
    public void aServerThatIsDownIsTriedAgainLaterAndLater() {
        Optional<SmtpAddress> address = started();
        server.stop();
        SandboxMailQueue queue = queue("one", address);
        add(queue, "Late");

        queue.tick();
        queue.tick();
        assertThat(delivery().attempts()).isEqualTo(1);
        assertThat(delivery().problem()).contains("refused");
        assertThat(delivery().nextAttempt()).isEqualTo(TestHost.NOW.plusSeconds(10));

        clock.pass(Duration.ofSeconds(10));
        queue.tick();
        assertThat(delivery().nextAttempt()).isEqualTo(TestHost.NOW.plusSeconds(30));
        assertThat(delivery().state()).isEqualTo(State.QUEUED);
    }

    @Test
    public void aMailThatIsRefusedTooOftenIsGivenUpAndHoldsUpNoOther() {
        SandboxMailQueue queue = queue("one", started());
        queue.addItem(new SingleMailQueueItem(new Email("not an address").setSubject("Bad")));
        add(queue, "Good");

        for (int i = 0; i < SandboxMailQueue.MOST_ATTEMPTS; i++) {
            queue.tick();
            clock.pass(Duration.ofHours(1));
        }

        assertThat(subjects()).containsExactly("[JIRA] Good");
        assertThat(queue.errorSize()).isEqualTo(1);
        assertThat(outbox().get(1).delivery().state()).isEqualTo(State.FAILED);
    }

    @Test
    public void eachNodeSendsWhatWasQueuedOnIt() {
        Optional<SmtpAddress> address = started();
        add(queue("one", address), "From one");

        queue("two", address).tick();
        assertThat(subjects()).isEmpty();
        queue("one", address).tick();
        assertThat(subjects()).containsExactly("[JIRA] From one");
    }

    @Test
    public void itemsThatAreNoSingleMailAreNotPretendedToBeSent() {
        SandboxMailQueue queue = queue("one", Optional.empty());

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> queue.addItem(mock(MailQueueItem.class)))
                .withMessageStartingWith("MailQueue.addItem: only SingleMailQueueItem is known");
    }

    @Test
    public void theServerIsTheOneGivenAtStart() {
        Optional<SmtpAddress> address = Optional.of(new SmtpAddress("mail.example.com", 2525));

        assertThat(manager(address).isDefaultSMTPMailServerDefined()).isTrue();
        assertThat(manager(address).getDefaultSMTPMailServer().getHostname()).isEqualTo("mail.example.com");
        assertThat(manager(address).getDefaultSMTPMailServer().getSmtpPort()).isEqualTo("2525");
    }

    private Optional<SmtpAddress> started() {
        server.start();
        return Optional.of(new SmtpAddress("127.0.0.1", server.getSmtp().getPort()));
    }

    private static void add(SandboxMailQueue queue, String subject) {
        queue.addItem(new SingleMailQueueItem(
                new Email("olivia@example.com").setSubject(subject).setBody("Hello")));
    }

    private SandboxMailQueue queue(String node, Optional<SmtpAddress> smtp) {
        return new SandboxMailQueue(rows(), manager(smtp), ThisNode.of(Optional.of(node)), clock);
    }

    private static SandboxMailServerManager manager(Optional<SmtpAddress> smtp) {
        SandboxOptions options = new SandboxOptions(0, Path.of("home"), Optional.empty(), List.of(), false);
        return new SandboxMailServerManager(smtp.map(options::withSmtp).orElse(options));
    }

    private OutboxRows rows() {
        return new OutboxRows(host.get(JdbcClient.class));
    }

    private List<OutboxMail> outbox() {
        return new Outbox(rows()).newest(0, 100);
    }

    private OutboxMail.Delivery delivery() {
        return outbox().get(0).delivery();
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailTest::subject)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

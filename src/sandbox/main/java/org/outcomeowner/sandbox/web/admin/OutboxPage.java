package org.outcomeowner.sandbox.web.admin;

import com.atlassian.mail.server.MailServerManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outcomeowner.sandbox.mail.Outbox;
import org.outcomeowner.sandbox.mail.OutboxMail;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Lists the mails that were queued, newest first. */
@Component
final class OutboxPage implements AdminPage {
    static final String PATH = "/admin/outbox";

    private final Outbox outbox;
    private final MailServerManager servers;

    OutboxPage(Outbox outbox, MailServerManager servers) {
        this.outbox = outbox;
        this.servers = servers;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Answer get(PageRequest request) {
        List<Row> rows = outbox.newest(ListPage.start(request), ListPage.SIZE).stream()
                .map(OutboxPage::row)
                .toList();
        return Answer.html(
                "admin/outbox.vm",
                "Outbox",
                Map.of(
                        "mails",
                        rows,
                        "server",
                        server(),
                        "pages",
                        ListPage.of(request, "", outbox.count()),
                        "section",
                        "outbox"));
    }

    private String server() {
        return servers.isDefaultSMTPMailServerDefined()
                ? servers.getDefaultSMTPMailServer().getName()
                : "";
    }

    static Row row(OutboxMail mail) {
        OutboxMail.Delivery delivery = mail.delivery();
        boolean waits = delivery.state() == OutboxMail.State.QUEUED && delivery.attempts() > 0;
        return new Row(
                mail.id(),
                Moments.show(mail.queued()),
                mail.email().getTo(),
                mail.email().getSubject(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                delivery.problem(),
                delivery.attempts(),
                waits ? Moments.show(delivery.nextAttempt()) : "");
    }

    /** A line of the table. */
    public record Row(
            long id,
            String queued,
            String recipient,
            String subject,
            String state,
            String problem,
            int attempts,
            String nextAttempt) {}
}

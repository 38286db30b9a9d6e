package org.outcomeowner.sandbox.web.admin;

import com.atlassian.mail.Email;
import java.util.Map;
import org.outcomeowner.sandbox.mail.Outbox;
import org.outcomeowner.sandbox.mail.OutboxMail;
import org.outcomeowner.sandbox.store.Rows;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageException;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows one mail. HTML is shown in a frame that may run no scripts and load nothing. */
@Component
final class MailPage implements AdminPage {
    private final Outbox outbox;

    MailPage(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String path() {
        return OutboxPage.PATH + "/{id}";
    }

    @Override
    public Answer get(PageRequest request) {
        OutboxMail mail = Rows.id(request.path("id"))
                .flatMap(outbox::find)
                .orElseThrow(() -> PageException.notFound("There is no such mail."));
        Email email = mail.email();
        return Answer.html(
                "admin/mail.vm",
                email.getSubject(),
                Map.of(
                        "mail",
                        OutboxPage.row(mail),
                        "cc",
                        orEmpty(email.getCc()),
                        "body",
                        email.getBody(),
                        "html",
                        email.getMimeType().startsWith("text/html"),
                        "section",
                        "outbox"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}

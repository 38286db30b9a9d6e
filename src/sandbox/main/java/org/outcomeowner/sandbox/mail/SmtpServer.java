package org.outcomeowner.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import org.outcomeowner.sandbox.SmtpAddress;

/** Imitates {@link SMTPMailServer}: sends plainly, without a login, as to a relay on the same machine. */
final class SmtpServer implements SMTPMailServer {
    private static final String DEFAULT_FROM = "jira@localhost";
    private static final String TIMEOUT_MS = "10000";

    private final SmtpAddress address;

    SmtpServer(SmtpAddress address) {
        this.address = address;
    }

    @Override
    public String getName() {
        return address.toString();
    }

    @Override
    public String getHostname() {
        return address.host();
    }

    @Override
    public String getSmtpPort() {
        return Integer.toString(address.port());
    }

    @Override
    public String getDefaultFrom() {
        return DEFAULT_FROM;
    }

    @Override
    public String getPrefix() {
        return "[JIRA]";
    }

    @Override
    public void send(Email email) throws MailException {
        try {
            Transport.send(message(email));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailException(reason(e), e);
        }
    }

    /** The innermost message says what went wrong: "Connection refused", "550 no such user". */
    private static String reason(Exception failure) {
        Throwable cause = failure;
        while (next(cause) != null) {
            cause = next(cause);
        }
        return String.valueOf(cause.getMessage()).strip();
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException known && known.getNextException() != null
                ? known.getNextException()
                : cause.getCause();
    }

    private MimeMessage message(Email email) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(Session.getInstance(properties()));
        String from = email.getFrom() == null ? DEFAULT_FROM : email.getFrom();
        message.setFrom(new InternetAddress(from, email.getFromName(), email.getEncoding()));
        message.setRecipients(Message.RecipientType.TO, addresses(email.getTo()));
        message.setRecipients(Message.RecipientType.CC, addresses(email.getCc()));
        message.setRecipients(Message.RecipientType.BCC, addresses(email.getBcc()));
        if (email.getReplyTo() != null) {
            message.setReplyTo(addresses(email.getReplyTo()));
        }
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setSubject(subject(email), email.getEncoding());
        message.setSentDate(new Date());
        message.setContent(orEmpty(email.getBody()), email.getMimeType() + "; charset=" + email.getEncoding());
        return message;
    }

    private static InternetAddress[] addresses(String list) throws MessagingException {
        return list == null ? new InternetAddress[0] : InternetAddress.parse(list);
    }

    /** One line: a break in a subject would begin another header. */
    private String subject(Email email) {
        return getPrefix() + " " + orEmpty(email.getSubject()).replaceAll("\\s+", " ");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", address.host());
        properties.setProperty("mail.smtp.port", getSmtpPort());
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        return properties;
    }
}

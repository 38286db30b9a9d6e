package org.outcomeowner.sandbox.mail;

import com.atlassian.mail.Email;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.sandbox.mail.OutboxMail.Delivery;
import org.outcomeowner.sandbox.mail.OutboxMail.State;
import org.outcomeowner.sandbox.store.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes {@code mail_outbox}. */
@Component
final class OutboxRows {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Email email, String node, State state, Instant now) {
        jdbc.sql("insert into mail_outbox (node, recipient, cc, bcc, sender, sender_name, reply_to, subject, body,"
                        + " mime_type, encoding, headers, queued, state, attempts, next_attempt, problem)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '')")
                .params(
                        node,
                        email.getTo(),
                        email.getCc(),
                        email.getBcc(),
                        email.getFrom(),
                        email.getFromName(),
                        email.getReplyTo(),
                        orEmpty(email.getSubject()),
                        orEmpty(email.getBody()),
                        email.getMimeType(),
                        email.getEncoding(),
                        write(email.getHeaders()),
                        now.toEpochMilli(),
                        state.name(),
                        now.toEpochMilli())
                .update();
    }

    /** What the node has to send now, in the order in which it was queued. */
    List<OutboxMail> due(String node, Instant now) {
        return jdbc.sql("select * from mail_outbox where state = ? and node = ? and next_attempt <= ? order by id")
                .params(State.QUEUED.name(), node, now.toEpochMilli())
                .query(OutboxRows::mail)
                .list();
    }

    void update(long id, Delivery delivery) {
        jdbc.sql("update mail_outbox set state = ?, attempts = ?, next_attempt = ?, problem = ?, sent = ? where id = ?")
                .params(
                        delivery.state().name(),
                        delivery.attempts(),
                        delivery.nextAttempt().toEpochMilli(),
                        delivery.problem(),
                        delivery.sent().map(Instant::toEpochMilli).orElse(null),
                        id)
                .update();
    }

    int count(State state) {
        return jdbc.sql("select count(*) from mail_outbox where state = ?")
                .param(state.name())
                .query(Integer.class)
                .single();
    }

    int count() {
        return jdbc.sql("select count(*) from mail_outbox").query(Integer.class).single();
    }

    List<OutboxMail> newest(int offset, int limit) {
        return jdbc.sql("select * from mail_outbox order by id desc limit ? offset ?")
                .params(limit, offset)
                .query(OutboxRows::mail)
                .list();
    }

    Optional<OutboxMail> find(long id) {
        return jdbc.sql("select * from mail_outbox where id = ?")
                .param(id)
                .query(OutboxRows::mail)
                .optional();
    }

    private static OutboxMail mail(ResultSet row, int number) throws SQLException {
        Email email = new Email(row.getString("recipient"), row.getString("cc"), row.getString("bcc"))
                .setFrom(row.getString("sender"))
                .setFromName(row.getString("sender_name"))
                .setReplyTo(row.getString("reply_to"))
                .setSubject(row.getString("subject"))
                .setBody(row.getString("body"))
                .setMimeType(row.getString("mime_type"))
                .setEncoding(row.getString("encoding"));
        read(row.getString("headers")).forEach(email::addHeader);
        return new OutboxMail(row.getLong("id"), email, Instant.ofEpochMilli(row.getLong("queued")), delivery(row));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("next_attempt")),
                row.getString("problem"),
                Optional.ofNullable(Rows.nullableLong(row, "sent")).map(Instant::ofEpochMilli));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The headers of a mail cannot be written", e);
        }
    }

    private static Map<String, String> read(String headers) {
        try {
            return JSON.readValue(headers, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The headers of a mail cannot be read", e);
        }
    }
}

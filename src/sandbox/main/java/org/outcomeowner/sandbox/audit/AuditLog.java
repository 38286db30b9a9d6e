package org.outcomeowner.sandbox.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The log: {@code audit_event}, one document per event. Callers see to it that the reader is an administrator. */
@Component
public final class AuditLog {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String MATCHING =
            " from audit_event where created >= ? and created <= ? and words like ? escape '!'";

    private final JdbcClient jdbc;
    private final AuditTexts texts;

    AuditLog(JdbcClient jdbc, AuditTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(AuditEntry entry) {
        jdbc.sql("insert into audit_event (created, event, words) values (?, ?, ?)")
                .params(entry.created().toEpochMilli(), write(entry), words(entry))
                .update();
    }

    /** A part of the matching events, newest first. */
    public List<AuditEntry> find(AuditQuery query, int offset, int limit) {
        return matching("select event" + MATCHING + " order by created desc, id desc limit ? offset ?", query)
                .param(limit)
                .param(offset)
                .query(String.class)
                .list()
                .stream()
                .map(AuditLog::read)
                .toList();
    }

    /** How many events match. */
    public int count(AuditQuery query) {
        return matching("select count(*)" + MATCHING, query)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String sql, AuditQuery query) {
        return jdbc.sql(sql)
                .param(query.from().toEpochMilli())
                .param(query.to().toEpochMilli())
                .param(pattern(query.text()));
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private String words(AuditEntry entry) {
        return Stream.concat(entry.words(), entry.texts().map(texts::english))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String write(AuditEntry entry) {
        try {
            return JSON.writeValueAsString(Stored.of(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audit event cannot be written", e);
        }
    }

    private static AuditEntry read(String stored) {
        try {
            Stored read = JSON.readValue(stored, Stored.class);
            return read.entry();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audit event cannot be read", e);
        }
    }

    /** The document: moments as numbers. */
    private record Stored(
            long created,
            AuditEntry.Thing author,
            String node,
            String area,
            String level,
            AuditEntry.Text category,
            AuditEntry.Text action,
            List<AuditEntry.Thing> objects,
            List<AuditEntry.Change> changes,
            List<AuditEntry.Attribute> attributes) {

        static Stored of(AuditEntry entry) {
            return new Stored(
                    entry.created().toEpochMilli(),
                    entry.author(),
                    entry.node(),
                    entry.area(),
                    entry.level(),
                    entry.category(),
                    entry.action(),
                    entry.affectedObjects(),
                    entry.changedValues(),
                    entry.extraAttributes());
        }

        AuditEntry entry() {
            return new AuditEntry(
                    Instant.ofEpochMilli(created),
                    author,
                    node,
                    area,
                    level,
                    category,
                    action,
                    objects,
                    changes,
                    attributes);
        }
    }
}

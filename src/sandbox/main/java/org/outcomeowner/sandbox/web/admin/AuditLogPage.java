package org.outcomeowner.sandbox.web.admin;

import java.util.List;
import java.util.Map;
import org.outcomeowner.sandbox.audit.AuditEntry;
import org.outcomeowner.sandbox.audit.AuditLog;
import org.outcomeowner.sandbox.audit.AuditQuery;
import org.outcomeowner.sandbox.audit.AuditTexts;
import org.outcomeowner.sandbox.web.Answer;
import org.outcomeowner.sandbox.web.PageRequest;
import org.springframework.stereotype.Component;

/** Shows the audit log, newest first. */
@Component
final class AuditLogPage implements AdminPage {
    private final AuditLog log;
    private final AuditTexts texts;

    AuditLogPage(AuditLog log, AuditTexts texts) {
        this.log = log;
        this.texts = texts;
    }

    @Override
    public String path() {
        return "/admin/audit";
    }

    @Override
    public Answer get(PageRequest request) {
        String search = request.param("search").trim();
        AuditQuery query = AuditQuery.containing(search);
        List<Row> rows = log.find(query, ListPage.start(request), ListPage.SIZE).stream()
                .map(this::row)
                .toList();
        return Answer.html(
                "admin/audit.vm",
                "Audit log",
                Map.of(
                        "events",
                        rows,
                        "search",
                        search,
                        "pages",
                        ListPage.of(request, search, log.count(query)),
                        "section",
                        "audit"));
    }

    private Row row(AuditEntry entry) {
        List<String> objects = entry.affectedObjects().stream()
                .map(thing -> thing.name() + " (" + thing.type() + ")")
                .toList();
        List<Line> changes = entry.changedValues().stream()
                .map(change -> new Line(texts.show(change.name()), orDash(change.from()), orDash(change.to())))
                .toList();
        List<Line> attributes = entry.extraAttributes().stream()
                .map(attribute -> new Line(texts.show(attribute.name()), "", attribute.value()))
                .toList();
        return new Row(
                Moments.show(entry.created()),
                entry.author().name(),
                entry.node(),
                texts.show(entry.category()),
                texts.show(entry.action()),
                objects,
                changes,
                attributes);
    }

    private static String orDash(String value) {
        return value == null || value.isEmpty() ? "–" : value;
    }

    /** A line of the table. */
    public record Row(
            String when,
            String author,
            String node,
            String category,
            String action,
            List<String> objects,
            List<Line> changes,
            List<Line> attributes) {}

    /** A value: its name, what it was and what it is. */
    public record Line(String name, String from, String to) {}
}

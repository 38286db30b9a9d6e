package org.outcomeowner.sandbox.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An event as JSON. */
@Component
final class EventJson {
    private final AuditTexts texts;

    EventJson(AuditTexts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(AuditEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("timestamp", entry.created().toString());
        json.put("author", thing(entry.author()));
        json.put("type", type(entry));
        json.put(
                "affectedObjects",
                entry.affectedObjects().stream().map(EventJson::thing).toList());
        json.put(
                "changedValues",
                entry.changedValues().stream().map(this::change).toList());
        json.put(
                "extraAttributes",
                entry.extraAttributes().stream().map(this::attribute).toList());
        json.put("node", entry.node());
        return json;
    }

    /** Where the page lies and how to get the one after it. */
    static Map<String, Object> paging(boolean last, int size, int offset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lastPage", last);
        json.put("size", size);
        json.put("nextPageOffset", last ? null : offset + size);
        return json;
    }

    private static Map<String, Object> thing(AuditEntry.Thing thing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", thing.name());
        json.put("type", thing.type());
        json.put("id", thing.id());
        return json;
    }

    private Map<String, Object> type(AuditEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", texts.show(entry.category()));
        json.put("categoryI18nKey", entry.category().key());
        json.put("action", texts.show(entry.action()));
        json.put("actionI18nKey", entry.action().key());
        json.put("area", entry.area());
        json.put("level", entry.level());
        return json;
    }

    private Map<String, Object> change(AuditEntry.Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", texts.show(change.name()));
        json.put("i18nKey", change.name().key());
        json.put("from", change.from());
        json.put("to", change.to());
        return json;
    }

    private Map<String, Object> attribute(AuditEntry.Attribute attribute) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", texts.show(attribute.name()));
        json.put("nameI18nKey", attribute.name().key());
        json.put("value", attribute.value());
        return json;
    }
}

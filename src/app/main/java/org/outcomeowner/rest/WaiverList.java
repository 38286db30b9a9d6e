package org.outcomeowner.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.field.StrictJson;
import org.outcomeowner.rules.WaiverState;
import org.outcomeowner.waiver.WaiverPage;
import org.outcomeowner.waiver.WaiverRegister;
import org.springframework.stereotype.Component;

/** Answers the waivers of the epics that the caller sees. */
@Component
public final class WaiverList {
    private static final int MOST = 100;

    private final WaiverRegister register;
    private final DocumentParts parts;
    private final RequestErrors errors;

    WaiverList(WaiverRegister register, DocumentParts parts, RequestErrors errors) {
        this.register = register;
        this.parts = parts;
        this.errors = errors;
    }

    String page(String startAt, String maxResults) {
        return StrictJson.write(document(register.page(
                number("startAt", startAt, 0, Integer.MAX_VALUE), number("maxResults", maxResults, 1, MOST))));
    }

    private int number(String name, String typed, int least, int most) {
        try {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw errors.of(name, "outcome-owner.rest.bad-number", name, Quoted.beginning(typed), least, most);
    }

    private Map<String, Object> document(WaiverPage page) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("startAt", page.startAt());
        document.put("maxResults", page.maxResults());
        document.put("total", page.total());
        document.put("counts", counts(page));
        document.put("waivers", page.rows().stream().map(this::row).toList());
        return document;
    }

    private static Map<String, Integer> counts(WaiverPage page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (WaiverState state : WaiverState.values()) {
            counts.put(state.key(), page.counts().get(state));
        }
        return counts;
    }

    private Map<String, Object> row(WaiverPage.Row row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("key", row.issue().getKey());
        document.put("summary", row.issue().getSummary());
        document.putAll(new WaiverDocument(parts).of(row.waiver(), row.state()));
        return document;
    }
}

package org.outcomeowner.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeowner.rules.Waiver;
import org.outcomeowner.rules.WaiverState;

/** A waiver as it is answered. */
final class WaiverDocument {
    private final DocumentParts parts;

    WaiverDocument(DocumentParts parts) {
        this.parts = parts;
    }

    Map<String, Object> of(Waiver waiver, WaiverState state) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("state", state.key());
        document.put("reason", waiver.reason());
        document.put("expires", waiver.expires().toString());
        document.put("askedBy", parts.userName(waiver.asked().by()));
        document.put("askedOn", waiver.asked().on().toString());
        document.put(
                "grantedBy",
                waiver.granted().map(stamp -> parts.userName(stamp.by())).orElse(null));
        document.put(
                "grantedOn",
                waiver.granted().map(stamp -> stamp.on().toString()).orElse(null));
        return document;
    }
}

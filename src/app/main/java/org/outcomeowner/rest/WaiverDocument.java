package org.outcomeowner.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.rules.Waiver;

/** A waiver as it is answered. */
final class WaiverDocument {
    private final DocumentParts parts;
    private final LocalDate today;

    WaiverDocument(DocumentParts parts, LocalDate today) {
        this.parts = parts;
        this.today = today;
    }

    Map<String, Object> of(Waiver waiver, Optional<Owner> owner) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("state", waiver.stateFor(owner, today).key());
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

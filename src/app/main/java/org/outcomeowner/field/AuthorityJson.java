package org.outcomeowner.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;

/**
 * The documents of an authority. REST takes and shows the flag and its limit; the store holds the stamps as well, under keys that REST refuses, so
 * that nobody writes them from outside.
 */
final class AuthorityJson {
    static final String GRANTED = "granted";
    static final String LIMIT = "limit";
    private static final String TO = "to";
    private static final String BY = "by";
    private static final String ON = "on";
    private static final List<String> ENTERED_KEYS = List.of(GRANTED, LIMIT);
    private static final List<String> STORED_KEYS = List.of(GRANTED, LIMIT, TO, BY, ON);

    private AuthorityJson() {}

    /** What REST shows. */
    static Map<String, Object> toMap(Authority authority) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(GRANTED, authority.granted());
        document.put(LIMIT, authority.limit().orElse(null));
        return document;
    }

    /** What is stored. */
    static String canonical(Authority authority) {
        Map<String, Object> document = toMap(authority);
        authority.grant().ifPresent(grant -> putStamps(document, grant));
        return StrictJson.write(document);
    }

    /** Refuses a document from outside that says more than flag and limit, or says them in another form. */
    static void checkEntered(String document) throws DocumentException {
        ObjectNode root = StrictJson.object(document);
        StrictJson.refuseUnknownKeys(root, ENTERED_KEYS);
        granted(root);
        StrictJson.text(root, LIMIT);
    }

    /** The authority in a stored document. */
    static Authority stored(String document) throws DocumentException {
        ObjectNode root = StrictJson.object(document);
        StrictJson.refuseUnknownKeys(root, STORED_KEYS);
        Optional<String> limit = Optional.of(StrictJson.text(root, LIMIT)).filter(text -> !text.isEmpty());
        if (!granted(root)) {
            return Authority.none();
        }
        return root.has(TO) ? Authority.granted(limit, stamps(root)) : Authority.pending(limit);
    }

    private static boolean granted(ObjectNode root) throws DocumentException {
        JsonNode flag = root.path(GRANTED);
        if (flag.isBoolean()) {
            return flag.booleanValue();
        }
        throw StrictJson.malformed(StrictJson.member(GRANTED, flag));
    }

    private static void putStamps(Map<String, Object> document, Grant grant) {
        document.put(TO, grant.to());
        document.put(BY, grant.by());
        document.put(ON, grant.on().toString());
    }

    private static Grant stamps(ObjectNode root) throws DocumentException {
        String on = StrictJson.text(root, ON);
        try {
            return new Grant(StrictJson.text(root, TO), StrictJson.text(root, BY), Instant.parse(on));
        } catch (DateTimeException noInstant) {
            throw StrictJson.malformed(StrictJson.member(ON, root.path(ON)));
        }
    }
}

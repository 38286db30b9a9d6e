package org.outcomeowner.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.field.DocumentException;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.outcome.input.InputError;
import org.springframework.stereotype.Component;

/** Says what is wrong with a body: at the key where it can be, about the whole where it can't. */
@Component
final class RequestErrors {
    private final Texts texts;

    RequestErrors(Texts texts) {
        this.texts = texts;
    }

    /** One error at a key. */
    InvalidRequestException of(String key, String messageKey, Object... args) {
        return new InvalidRequestException(ErrorDocument.at(key, texts.say(messageKey, args)));
    }

    /** A body that can't be read. */
    InvalidRequestException of(DocumentException malformed) {
        return of(List.of(malformed.error()));
    }

    /** All that is wrong. */
    InvalidRequestException of(List<InputError> errors) {
        List<String> whole = errors.stream()
                .filter(error -> error.field().equals(InputError.DOCUMENT))
                .map(error -> texts.say(error.message()))
                .toList();
        return new InvalidRequestException(new ErrorDocument(whole, byKey(errors)));
    }

    /** Something that the caller may not do, though they may edit the issue. */
    EditForbiddenException forbidden(String messageKey, Object... args) {
        return new EditForbiddenException(texts.say(messageKey, args));
    }

    /** A revision that is not the present one. */
    StaleRequestException stale(String issueKey, String present, String seen) {
        return new StaleRequestException(texts.say("outcome-owner.rest.stale", issueKey, present, seen));
    }

    private Map<String, String> byKey(List<InputError> errors) {
        Map<String, String> byKey = new LinkedHashMap<>();
        errors.stream()
                .filter(error -> !error.field().equals(InputError.DOCUMENT))
                .forEach(error -> byKey.merge(key(error), texts.say(error.message()), (one, next) -> one + " " + next));
        return byKey;
    }

    /** A measurement names its measure, where a result has many. */
    private static String key(InputError error) {
        return error.field().equals(InputError.MEASURES) ? MeasurementRequest.MEASURE : error.field();
    }
}

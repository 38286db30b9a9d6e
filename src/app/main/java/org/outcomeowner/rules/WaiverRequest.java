package org.outcomeowner.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.input.InputError;
import org.outcomeowner.outcome.input.Parsed;
import org.outcomeowner.outcome.input.TextLimit;
import org.outcomeowner.outcome.input.WholeText;

/**
 * What somebody asks for when they ask for a waiver.
 *
 * @param reason why the epic is to close without its result
 * @param expires the last day on which it is to count
 */
public record WaiverRequest(String reason, LocalDate expires) {
    /** The keys of the parts, in forms and documents. */
    public static final String REASON = "reason";

    public static final String EXPIRES = "expires";

    private static final String PREFIX = "outcome-owner.waiver.input.";
    private static final WholeText WORDS =
            new WholeText(REASON, "outcome-owner.subject.waiver.reason", TextLimit.WAIVER);

    /** Reads what was typed on a day; every rule that it breaks is said at its part. */
    public static Parsed<WaiverRequest> parse(String reason, String expires, LocalDate today, WaiverPolicy policy) {
        List<InputError> errors = new ArrayList<>();
        Optional<String> words = WORDS.lines(reason.strip(), errors);
        if (words.isEmpty()) {
            errors.add(error(REASON, "reason.missing"));
        }
        Optional<LocalDate> day = day(expires.strip());
        expiry(expires.strip(), day, today, policy).ifPresent(errors::add);
        return errors.isEmpty()
                ? new Parsed<>(Optional.of(new WaiverRequest(words.orElseThrow(), day.orElseThrow())), List.of())
                : new Parsed<>(Optional.empty(), errors);
    }

    private static Optional<InputError> expiry(
            String typed, Optional<LocalDate> day, LocalDate today, WaiverPolicy policy) {
        if (day.isEmpty()) {
            return Optional.of(error(EXPIRES, "expires.no-date", quoted(typed)));
        }
        if (!day.get().isAfter(today)) {
            return Optional.of(error(EXPIRES, "expires.past", day.get(), today));
        }
        LocalDate last = today.plusDays(policy.longestDays());
        return day.get().isAfter(last)
                ? Optional.of(error(EXPIRES, "expires.late", day.get(), last, policy.longestDays()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.length() == 10 ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String quoted(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    private static InputError error(String part, String rule, Object... args) {
        return new InputError(Optional.empty(), part, Message.of(PREFIX + rule, args));
    }
}

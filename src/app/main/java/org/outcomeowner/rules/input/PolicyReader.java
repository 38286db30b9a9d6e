package org.outcomeowner.rules.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.input.Excerpt;
import org.outcomeowner.outcome.input.InputError;

/** Reads the fields of a draft one by one. What breaks a rule becomes an error, and something harmless in its place lets the rest be read. */
final class PolicyReader {
    private static final String PREFIX = "outcome-owner.policy.input.";
    private static final int MOST_NAMES = 50;
    private static final int LONGEST_NAME = 255;
    private static final int MOST_DIGITS = 9;

    private final PolicyDraft draft;
    private final List<InputError> errors = new ArrayList<>();

    PolicyReader(PolicyDraft draft) {
        this.draft = draft;
    }

    List<InputError> errors() {
        return errors;
    }

    void refuse(PolicyField field, String rule, Object... args) {
        List<Object> all = new ArrayList<>(List.of(Message.of(field.labelKey())));
        all.addAll(List.of(args));
        refuse(field.key(), rule, all.toArray());
    }

    void refuse(String key, String rule, Object... args) {
        errors.add(new InputError(Optional.empty(), key, Message.of(PREFIX + rule, args)));
    }

    boolean isRefused(PolicyField field) {
        return errors.stream().anyMatch(error -> error.field().equals(field.key()));
    }

    boolean isTicked(PolicyField field) {
        return draft.isTicked(field.key());
    }

    String text(PolicyField field) {
        return draft.text(field.key());
    }

    /** One line of reasonable length; blank when it is longer. */
    String name(PolicyField field) {
        String name = text(field);
        return isName(field, name) ? name : "";
    }

    /** A whole number from 1 to the most there may be. */
    int number(PolicyField field, int most) {
        String text = text(field);
        Optional<Integer> number = wholeNumber(text).filter(value -> value >= 1 && value <= most);
        if (number.isEmpty()) {
            refuse(field, "number", most, Excerpt.of(text));
        }
        return number.orElse(1);
    }

    /** The same, or blank. */
    Optional<Integer> optionalNumber(PolicyField field, int most) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(number(field, most));
    }

    /** One of several keys. */
    <T> T choice(PolicyField field, Function<String, Optional<T>> find, T otherwise) {
        Optional<T> chosen = find.apply(text(field));
        if (chosen.isEmpty()) {
            refuse(field, "choice", Excerpt.of(text(field)));
        }
        return chosen.orElse(otherwise);
    }

    /** A day, or blank. */
    Optional<LocalDate> day(PolicyField field) {
        String text = text(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            refuse(field, "day", Excerpt.of(text));
            return Optional.empty();
        }
    }

    /** Names of anything, as many as are reasonable. */
    Set<String> names(PolicyField field) {
        Set<String> names = draft.lines(field.key());
        if (names.size() > MOST_NAMES) {
            refuse(field, "too-many", MOST_NAMES, names.size());
            return Set.of();
        }
        return names.stream().filter(name -> isName(field, name)).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of things that exist. */
    Set<String> existing(PolicyField field, Predicate<String> exists) {
        return names(field).stream()
                .filter(name -> isKnown(field, name, exists.test(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Numbers of things that exist. */
    Set<Long> existingIds(PolicyField field, Predicate<Long> exists) {
        return existing(field, id -> wholeNumber(id)
                        .map(Integer::longValue)
                        .filter(exists)
                        .isPresent())
                .stream()
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands for names of things that exist. */
    Set<String> found(PolicyField field, Function<String, Optional<String>> find) {
        return existing(field, name -> find.apply(name).isPresent()).stream()
                .map(name -> find.apply(name).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isKnown(PolicyField field, String name, boolean known) {
        if (!known) {
            refuse(field, "unknown", Excerpt.of(name));
        }
        return known;
    }

    private boolean isName(PolicyField field, String name) {
        boolean fits = name.length() <= LONGEST_NAME;
        if (!fits) {
            refuse(field, "too-long", LONGEST_NAME, Excerpt.of(name));
        }
        return fits;
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("\\d{1," + MOST_DIGITS + "}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}

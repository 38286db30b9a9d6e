package org.outcomeowner.outcome.input;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Message;

/** The rules of a text that belongs to no measure. */
public final class WholeText {
    private final String field;
    private final String labelKey;
    private final TextLimit limit;

    /** A text under this key, with this label. */
    public WholeText(String field, String labelKey, TextLimit limit) {
        this.field = field;
        this.labelKey = labelKey;
        this.limit = limit;
    }

    /** One line; empty for none. What breaks a rule is added to the errors. */
    public Optional<String> line(String text, List<InputError> errors) {
        CharacterRules.refusedInLine(text).ifPresent(bad -> refuse(errors, "text-one-line", bad));
        return limited(text, errors);
    }

    /** Some lines; empty for none. What breaks a rule is added to the errors. */
    public Optional<String> lines(String text, List<InputError> errors) {
        CharacterRules.refusedInLines(text).ifPresent(bad -> refuse(errors, "text-characters", bad));
        return limited(text, errors);
    }

    Optional<String> limited(String text, List<InputError> errors) {
        if (limit.isExceededBy(text)) {
            refuse(errors, "text-too-long", limit.length(), text.length());
        }
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private void refuse(List<InputError> errors, String rule, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = Message.of(labelKey);
        System.arraycopy(args, 0, all, 1, args.length);
        errors.add(InputError.whole(field, rule, all));
    }
}

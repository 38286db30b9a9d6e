package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.List;
import java.util.stream.Collectors;
import org.outcomeowner.outcome.Message;
import org.outcomeowner.outcome.Translator;
import org.outcomeowner.outcome.input.InputError;

/** Turns what is wrong into the exception that Jira shows at the field. */
final class Refusals {
    private Refusals() {}

    static FieldValidationException of(Message message, Translator texts) {
        return new FieldValidationException(message.in(texts));
    }

    /** All errors in one text, since Jira keeps one per field. */
    static FieldValidationException of(List<InputError> errors, Translator texts) {
        return new FieldValidationException(
                errors.stream().map(error -> error.message().in(texts)).collect(Collectors.joining(" ")));
    }
}

package org.outcomeowner.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the forms of the validators have in common: values as they were sent, and choices of which the first is to leave it to the policy. */
final class ParameterForm {
    private final Texts texts;

    ParameterForm(Texts texts) {
        this.texts = texts;
    }

    /** The value of a field that was sent; Jira hands values over in arrays. */
    static Optional<String> sent(Map<String, Object> formParams, String name) {
        Object value = formParams.get(name);
        return Optional.ofNullable(value instanceof String[] several && several.length > 0 ? several[0] : value)
                .filter(String.class::isInstance)
                .map(text -> ((String) text).strip())
                .filter(text -> !text.isEmpty());
    }

    /** Yes, no, or left to the policy; anything else asks more rather than less. */
    static String sentFlag(Map<String, Object> formParams, String name) {
        String flag = sent(formParams, name).orElse(Arguments.POLICY);
        return flag.equals(Arguments.POLICY) || flag.equals(Arguments.NO) ? flag : Arguments.YES;
    }

    /** The choice that is stored. */
    static String chosen(Map<?, ?> args, String name) {
        return Arguments.text(args, name).orElse(Arguments.POLICY);
    }

    List<Map<String, String>> yesNo() {
        return options(Stream.of(
                option(Arguments.YES, "outcome-owner.gate.yes"), option(Arguments.NO, "outcome-owner.gate.no")));
    }

    List<Map<String, String>> options(Stream<Map<String, String>> others) {
        return Stream.concat(Stream.of(option(Arguments.POLICY, "outcome-owner.gate.as-policy")), others)
                .toList();
    }

    Map<String, String> option(String value, String labelKey) {
        return Map.of("value", value, "label", texts.say(labelKey));
    }
}

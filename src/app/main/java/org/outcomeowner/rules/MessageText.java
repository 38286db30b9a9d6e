package org.outcomeowner.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.outcome.Translator;

/** The words of a refusal in one language, the same in the dialog, over REST and on the panel. */
public final class MessageText {
    private final Translator translator;
    private final Function<Place, String> addresses;

    /** Without addresses, for whoever shows links beside the words. */
    public MessageText(Translator translator) {
        this(translator, place -> "");
    }

    /** @param addresses the address of each place where something is mended; blank where there is none */
    public MessageText(Translator translator, Function<Place, String> addresses) {
        this.translator = translator;
        this.addresses = addresses;
    }

    /** What is wrong, how it must be, who can mend it and where. */
    public String of(Finding finding) {
        return finding.message().in(translator);
    }

    /** The same with the address after it, in plain text: Jira escapes what is refused. */
    private String reason(Finding finding) {
        return (of(finding) + " " + addresses.apply(finding.repair().place())).strip();
    }

    /** What the refusal is about, without the reasons. */
    public String heading(Readiness readiness) {
        return readiness.heading().in(translator);
    }

    /** The whole refusal: the heading, then every reason on a line of its own. */
    public String refusal(Readiness readiness) {
        Stream<String> reasons = readiness.refusals().stream().map(finding -> "- " + reason(finding));
        return Stream.concat(Stream.of(heading(readiness)), reasons).collect(Collectors.joining("\n"));
    }

    /** The reasons that belong to a field, each field's in one text. */
    public Map<OutcomeField, String> reasonsByField(Readiness readiness) {
        Map<OutcomeField, String> reasons = new EnumMap<>(OutcomeField.class);
        readiness.refusals().forEach(finding -> finding.field()
                .ifPresent(field -> reasons.merge(field, reason(finding), (one, next) -> one + "\n" + next)));
        return reasons;
    }

    /** The reasons that belong to none of the three fields. */
    public List<String> reasonsElsewhere(Readiness readiness) {
        return readiness.refusals().stream()
                .filter(finding -> finding.field().equals(Optional.empty()))
                .map(this::reason)
                .toList();
    }
}

package org.outcomeowner.gate;

import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Optional;
import org.outcomeowner.field.OutcomeFields;
import org.outcomeowner.outcome.OutcomeField;
import org.outcomeowner.rules.MessageText;
import org.outcomeowner.rules.Readiness;
import org.springframework.stereotype.Component;

/** Says no to a transition, with every reason at once: at the field where it is on the screen, above the form where it is not. */
@Component
final class Refusal {
    private final OutcomeFields fields;
    private final TransitionScreen screen;
    private final RepairLinks links;
    private final Texts texts;

    Refusal(OutcomeFields fields, TransitionScreen screen, RepairLinks links, Texts texts) {
        this.fields = fields;
        this.screen = screen;
        this.links = links;
        this.texts = texts;
    }

    /** Throws unless the outcome is ready. */
    void unlessReady(Readiness readiness, TransitionInput transition) throws InvalidInputException {
        if (readiness.isReady()) {
            return;
        }
        MessageText text = new MessageText(texts.translator(), place -> links.to(place, transition.issue()));
        InvalidInputException refusal = new InvalidInputException();
        refusal.addError(text.heading(readiness));
        text.reasonsElsewhere(readiness).forEach(refusal::addError);
        text.reasonsByField(readiness).forEach((field, reason) -> add(refusal, field, reason, transition));
        throw refusal;
    }

    private void add(InvalidInputException refusal, OutcomeField field, String reason, TransitionInput transition) {
        Optional<String> place = fields.find(field, transition.issue())
                .filter(customField -> screen.shows(customField, transition))
                .map(CustomField::getId);
        if (place.isPresent()) {
            refusal.addError(place.get(), reason);
        } else {
            reason.lines().forEach(refusal::addError);
        }
    }
}

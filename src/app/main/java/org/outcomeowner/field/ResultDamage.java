package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.outcomeowner.outcome.OutcomeField;
import org.springframework.stereotype.Component;

/** Tells a stored result that can't be read from none at all, for whoever decides by results: the field shows both as empty. */
@Component
public final class ResultDamage {
    private final OutcomeFields fields;
    private final StoredResults storedResults;

    ResultDamage(OutcomeFields fields, StoredResults storedResults) {
        this.fields = fields;
        this.storedResults = storedResults;
    }

    /**
     * Returns when the result of the issue can be read, or there is none.
     *
     * @throws UnreadableResultException otherwise
     */
    public void refuse(Issue issue) {
        if (fields.result(issue).isEmpty()) {
            idOf(issue).ifPresent(id -> {
                throw new UnreadableResultException(issue.getKey(), id);
            });
        }
    }

    private Optional<String> idOf(Issue issue) {
        return fields.find(OutcomeField.RESULT, issue)
                .map(field -> storedResults.of(field, Optional.ofNullable(issue.getId())))
                .flatMap(StoredResult::damageId);
    }
}

package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.outcome.MeasuredResult;
import org.outcomeowner.outcome.Translator;
import org.springframework.stereotype.Component;

/** Shows results: in forms, on pages and in exports. */
@Component
final class ResultDisplay {
    private final StoredResults storedResults;
    private final ResultEntry entry;
    private final JiraTexts texts;

    ResultDisplay(StoredResults storedResults, ResultEntry entry, JiraTexts texts) {
        this.storedResults = storedResults;
        this.entry = entry;
        this.texts = texts;
    }

    ResultForm form(Issue issue, CustomField field) {
        return new ResultForm(entry.shownFor(issue), stored(issue, field), field.getId(), texts.forCurrentUser());
    }

    ResultView view(Issue issue, CustomField field) {
        return new ResultView(stored(issue, field), texts.forCurrentUser());
    }

    /** The lines of an export; what can't be read says so. */
    String exportText(Issue issue, CustomField field, I18nHelper i18n) {
        Translator language = JiraTexts.in(i18n);
        StoredResult stored = stored(issue, field);
        return stored.damageId()
                .map(id -> ResultView.unreadable(id, language))
                .orElseGet(() -> text(stored.orEmpty(), language));
    }

    private StoredResult stored(Issue issue, CustomField field) {
        return storedResults.of(field, Optional.ofNullable(issue).map(Issue::getId));
    }

    private static String text(MeasuredResult result, Translator language) {
        return new ResultText(language).of(result);
    }
}

package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.jira.UserNames;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Owner;
import org.springframework.stereotype.Component;

/** Shows authorities: in forms, on pages and in exports. */
@Component
final class AuthorityDisplay {
    private final OutcomeFields fields;
    private final UserNames userNames;
    private final ServerTime time;
    private final JiraTexts texts;

    AuthorityDisplay(OutcomeFields fields, UserNames userNames, ServerTime time, JiraTexts texts) {
        this.fields = fields;
        this.userNames = userNames;
        this.time = time;
        this.texts = texts;
    }

    AuthorityForm form(Issue issue, CustomField field) {
        return new AuthorityForm(this, issue, field);
    }

    AuthorityView view(Issue issue) {
        return new AuthorityView(this, issue);
    }

    AuthorityText text() {
        return new AuthorityText(texts.forCurrentUser());
    }

    /** A line for an export: what it is worth included, since a sheet has no notices. */
    String exportText(Authority authority, Issue issue, I18nHelper i18n) {
        AuthorityText text = new AuthorityText(JiraTexts.in(i18n));
        String worth = text.of(authority);
        return text.notice(standing(authority, issue))
                .map(notice -> worth + " – " + notice)
                .orElse(worth);
    }

    AuthorityStanding standing(Authority authority, Issue issue) {
        Optional<Grant> grant = authority.grant();
        return new AuthorityStanding(
                authority.stateFor(owner(issue)),
                grant.map(Grant::to).map(userNames::displayName).orElse(""),
                grant.map(Grant::by).map(userNames::displayName).orElse(""),
                grant.map(Grant::on).map(time::dayOf).map(Object::toString).orElse(""));
    }

    /** The stored authority; none while an issue is created. */
    Authority stored(Issue issue, CustomField field) {
        return issue != null && issue.getCustomFieldValue(field) instanceof Authority authority
                ? authority
                : Authority.none();
    }

    private Optional<Owner> owner(Issue issue) {
        return issue == null ? Optional.empty() : fields.owner(issue);
    }
}

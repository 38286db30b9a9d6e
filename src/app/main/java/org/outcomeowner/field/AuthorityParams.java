package org.outcomeowner.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Optional;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.input.AuthorityParser;
import org.outcomeowner.outcome.input.Parsed;

/**
 * What came in for an authority: from the form as a flag and its limit, from anywhere else as one document under the key null. That document may hold
 * stamps, since Jira hands the stored value round in it; whether they count is for {@link Authority#settle} to say.
 */
final class AuthorityParams {
    static final String GRANTED = "granted";
    static final String LIMIT = "limit";
    private static final String CHECKED = "true";

    private final CustomFieldParams params;

    AuthorityParams(CustomFieldParams params) {
        this.params = params;
    }

    /** Whether it was typed into the form. */
    boolean isForm() {
        return params.containsKey(LIMIT) || params.containsKey(GRANTED);
    }

    /** The number of the issue that is edited; empty while one is created. */
    Optional<Long> issueId() {
        return FormText.issueId(params);
    }

    boolean isChecked() {
        return FormText.first(params, GRANTED).equals(CHECKED);
    }

    String limit() {
        return FormText.first(params, LIMIT);
    }

    /** The authority, or what is wrong with its limit. */
    Parsed<Authority> read() throws DocumentException {
        return isForm() ? AuthorityParser.parse(isChecked(), limit()) : readDocument(FormText.first(params, null));
    }

    private static Parsed<Authority> readDocument(String document) throws DocumentException {
        if (document.isBlank()) {
            return AuthorityParser.parse(false, "");
        }
        Authority sent = AuthorityJson.stored(document);
        Parsed<Authority> checked =
                AuthorityParser.parse(sent.granted(), sent.limit().orElse(""));
        return checked.isValid() ? new Parsed<>(Optional.of(sent), checked.errors()) : checked;
    }
}

package org.outcomeowner.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.jira.JiraTexts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.outcome.input.Parsed;
import org.springframework.stereotype.Component;

/** How a submitted authority becomes the one that is stored. */
@Component
final class AuthorityEntry {
    private final OutcomeFields fields;
    private final JiraAuthenticationContext authenticationContext;
    private final ServerTime time;
    private final JiraTexts texts;
    private final Granting granting;

    AuthorityEntry(
            OutcomeFields fields,
            JiraAuthenticationContext authenticationContext,
            ServerTime time,
            JiraTexts texts,
            Granting granting) {
        this.fields = fields;
        this.authenticationContext = authenticationContext;
        this.time = time;
        this.texts = texts;
        this.granting = granting;
    }

    /**
     * The authority submitted.
     *
     * @throws FieldValidationException if it is none, or its limit breaks a rule
     */
    Authority read(AuthorityParams params) {
        try {
            Parsed<Authority> parsed = params.read();
            return parsed.value().orElseThrow(() -> Refusals.of(parsed.errors(), texts.forCurrentUser()));
        } catch (DocumentException malformed) {
            throw refused(malformed);
        }
    }

    /**
     * Refuses what is no authority, and a new grant by somebody who may not grant one in the issue's project.
     *
     * @throws FieldValidationException saying so
     */
    void check(AuthorityParams params) {
        Authority submitted = read(params);
        granting.refused(params.issueId(), issue -> isNewGrant(submitted, issue))
                .ifPresent(reason -> {
                    throw Refusals.of(reason, texts.forCurrentUser());
                });
    }

    /** As far as can be told without knowing which owner the same edit leaves. */
    private boolean isNewGrant(Authority submitted, Issue issue) {
        Authority stored = fields.authority(issue);
        Optional<Owner> owner = fields.owner(issue);
        return submitted.granted()
                && !submitted
                        .settle(stored, owner, owner, callerKey(), time.now())
                        .equals(stored);
    }

    /**
     * The document in the JSON of REST; blank for null.
     *
     * @throws FieldValidationException if it is no authority, or says more than flag and limit
     */
    String formText(Object json) {
        String document = json == null ? "" : StrictJson.write(json);
        try {
            if (!document.isEmpty()) {
                AuthorityJson.checkEntered(document);
            }
        } catch (DocumentException malformed) {
            throw refused(malformed);
        }
        return document;
    }

    /**
     * What is stored: stamped by the server with the current user and this moment, unless it was there before. Without an owner there is nobody to
     * give it to, and nothing is stored that could come into force unnoticed later. An edit by somebody who is not logged in grants nothing: it could be
     * the owner.
     */
    Authority settle(Authority submitted, Authority previous, Issue issue) {
        OwnerChange owner = OwnerChange.of(fields, issue);
        Authority settled = submitted.settle(previous, owner.before(), owner.after(), callerKey(), time.now());
        return settled.isPending() || isByNobody(settled) ? Authority.none() : settled;
    }

    private static boolean isByNobody(Authority settled) {
        return settled.grant().filter(grant -> grant.by().isBlank()).isPresent();
    }

    /** The key of the current user; blank where nobody is logged in. */
    private String callerKey() {
        return Optional.ofNullable(authenticationContext.getLoggedInUser())
                .map(ApplicationUser::getKey)
                .orElse("");
    }

    private FieldValidationException refused(DocumentException malformed) {
        return Refusals.of(List.of(malformed.error()), texts.forCurrentUser());
    }
}

package org.outcomeowner.panel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeowner.gate.Texts;
import org.outcomeowner.jira.ServerTime;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.AuthorityState;
import org.outcomeowner.outcome.Grant;
import org.outcomeowner.outcome.Outcome;
import org.outcomeowner.outcome.Owner;
import org.outcomeowner.rules.OutcomeFacts;

/** The head of the panel: owner, authority, verdict and insight. */
final class OutcomeValues {
    private static final String PREFIX = "outcome-owner.panel.";

    private final OutcomeFacts facts;
    private final Outcome outcome;
    private final ServerTime time;
    private final Texts texts;

    OutcomeValues(OutcomeFacts facts, ServerTime time, Texts texts) {
        this.facts = facts;
        this.outcome = facts.outcome();
        this.time = time;
        this.texts = texts;
    }

    ValueMap values() {
        AuthorityState state = outcome.authorityState();
        return new ValueMap()
                .put("key", outcome.issueKey())
                .put("owner", outcome.owner().map(this::name))
                .put("ownerName", outcome.owner().map(Owner::name))
                .put("authorityState", texts.say(PREFIX + "authority." + key(state)))
                .put("authorityStyle", Lozenge.of(state))
                .put("authorityDetail", detail(outcome.authority(), state))
                .put("verdict", texts.say(outcome.verdict().nameKey()))
                .put("verdictStyle", Lozenge.of(outcome.verdict()))
                .put("insight", outcome.result().insight());
    }

    private String name(Owner owner) {
        return owner.active() ? owner.displayName() : texts.say(PREFIX + "owner.inactive", owner.displayName());
    }

    private String detail(Authority authority, AuthorityState state) {
        Optional<String> limit = authority.limit().map(words -> texts.say(PREFIX + "authority.limit", words));
        Optional<String> grant = authority.grant().map(stamps -> stamps(stamps, state));
        return Stream.of(limit, grant).flatMap(Optional::stream).collect(Collectors.joining("; "));
    }

    /** Who gave it, or for one that lapsed: to whom it was given. */
    private String stamps(Grant grant, AuthorityState state) {
        LocalDate day = time.dayOf(grant.on());
        return state == AuthorityState.LAPSED
                ? texts.say(PREFIX + "authority.lapsed-grant", facts.people().displayName(grant.to()), day)
                : texts.say(PREFIX + "authority.grant", facts.people().displayName(grant.by()), day);
    }

    private static String key(AuthorityState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}

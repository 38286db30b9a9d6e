package org.outcomeowner.field;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Authority;
import org.outcomeowner.outcome.Translator;

/** An authority in words. */
final class AuthorityText {
    static final String PREFIX = "outcome-owner.field.authority.";

    private final Translator texts;

    AuthorityText(Translator texts) {
        this.texts = texts;
    }

    /** Whether it is granted and how far; nothing about whom it was granted to. */
    String of(Authority authority) {
        if (!authority.granted()) {
            return say("none");
        }
        return authority.limit().map(limit -> say("granted-limit", limit)).orElseGet(() -> say("granted"));
    }

    /** Why it does not count in full; empty when it does, and when there is none. */
    Optional<String> notice(AuthorityStanding standing) {
        return switch (standing.state()) {
            case NONE, GRANTED -> Optional.empty();
            case PENDING -> Optional.of(say("pending-notice"));
            case LAPSED -> Optional.of(say("lapsed-notice", standing.to(), standing.on()));
            case SELF_GRANTED -> Optional.of(say("self-granted-notice", standing.to()));
        };
    }

    /** To whom, by whom and when it was given; empty while nobody gave it. */
    Optional<String> stamps(AuthorityStanding standing) {
        return standing.isStamped()
                ? Optional.of(say("stamps", standing.to(), standing.by(), standing.on()))
                : Optional.empty();
    }

    private String say(String key, String... args) {
        return texts.translate(PREFIX + key, List.of(args));
    }
}

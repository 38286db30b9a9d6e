package org.outcomeowner.outcome.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeowner.outcome.Authority;

/** Turns a typed authority into a pending value; who gave it to whom is for the server to say. */
public final class AuthorityParser {
    private static final WholeText LIMIT =
            new WholeText(InputError.LIMIT, "outcome-owner.subject.authority.limit", TextLimit.AUTHORITY);

    private AuthorityParser() {}

    /** The authority; an authority that is not granted drops its limit. */
    public static Parsed<Authority> parse(boolean granted, String limit) {
        List<InputError> errors = new ArrayList<>();
        Optional<String> words = LIMIT.line(limit.strip(), errors);
        if (!errors.isEmpty()) {
            return Parsed.refused(errors);
        }
        return Parsed.of(granted ? Authority.pending(words) : Authority.none());
    }
}

package org.outcomeowner.outcome.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which texts are web addresses that may become a link on a page: {@code http} or {@code https} with a host. */
final class LinkRule {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private LinkRule() {}

    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text)).filter(LinkRule::isWebAddress);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(URI link) {
        return link.getScheme() != null
                && SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT))
                && link.getRawAuthority() != null;
    }
}

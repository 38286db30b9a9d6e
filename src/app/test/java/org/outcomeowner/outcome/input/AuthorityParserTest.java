package org.outcomeowner.outcome.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;
import org.outcomeowner.outcome.Authority;

public class AuthorityParserTest {
    @Test
    public void aTypedGrantIsPending() {
        assertThat(AuthorityParser.parse(true, " up to 50,000 EUR ").value())
                .contains(Authority.pending(Optional.of("up to 50,000 EUR")));
    }

    @Test
    public void aBlankLimitIsNone() {
        assertThat(AuthorityParser.parse(true, " ").value()).contains(Authority.pending(Optional.empty()));
    }

    @Test
    public void anAuthorityThatIsNotGrantedDropsItsLimit() {
        assertThat(AuthorityParser.parse(false, "up to 5").value()).contains(Authority.none());
    }

    @Test
    public void refusesALimitThatIsTooLongOrNotOneLine() {
        assertThat(AuthorityParser.parse(true, "x".repeat(201)).isValid()).isFalse();
        assertThat(AuthorityParser.parse(true, "x".repeat(200)).isValid()).isTrue();
        assertThat(AuthorityParser.parse(true, "a\nb").errors())
                .extracting(InputError::field)
                .containsExactly(InputError.LIMIT);
    }
}

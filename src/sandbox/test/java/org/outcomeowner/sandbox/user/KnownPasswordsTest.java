package org.outcomeowner.sandbox.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class KnownPasswordsTest {
    private static final String HASH = "60000:c2FsdA==:aGFzaA==";
    private static final String LATER_HASH = "60000:c2FsdA==:bmV3";

    private final KnownPasswords known = new KnownPasswords();

    @Test
    public void knowsAPasswordWithTheHashThatItMatched() {
        known.add("secret", HASH);
        assertThat(known.contains("secret", HASH)).isTrue();
        assertThat(known.contains("secret ", HASH)).isFalse();
        assertThat(known.contains("", HASH)).isFalse();
    }

    @Test
    public void knowsNothingOnceThePasswordWasChanged() {
        known.add("secret", HASH);
        assertThat(known.contains("secret", LATER_HASH)).isFalse();
    }

    @Test
    public void forgetsTheEldestRatherThanGrow() {
        known.add("secret", HASH);
        for (int i = 0; i < 500; i++) {
            known.add("secret" + i, HASH);
        }
        assertThat(known.contains("secret", HASH)).isFalse();
        assertThat(known.contains("secret499", HASH)).isTrue();
    }
}

package org.outcomeowner.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public final class PathTest {
    @Test
    public void namedPartsAreReadAndDecoded() {
        assertThat(new PathTemplate("/browse/{key}/x").match("/browse/A%2FB%20C+D/x"))
                .contains(Map.of("key", "A/B C+D"));
    }

    @Test
    public void aPathOfAnotherShapeDoesNotMatch() {
        assertThat(new PathTemplate("/browse/{key}").match("/browse")).isEmpty();
        assertThat(new PathTemplate("/browse/{key}").match("/browse/A/B")).isEmpty();
        assertThat(new PathTemplate("/browse/{key}").match("/other/A")).isEmpty();
    }

    @Test
    public void afterLoginOnlyPlacesOnThisServerAreGoneTo() {
        assertThat(LocalPath.orElse("/browse/GROW-1?a=b", "/")).isEqualTo("/browse/GROW-1?a=b");
        for (String foreign :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", null}) {
            assertThat(LocalPath.orElse(foreign, "/")).isEqualTo("/");
        }
    }
}

package org.outcomeowner.sandbox.rest.v2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public final class HighlightTest {
    @Test
    public void whatWasTypedIsBold() {
        assertThat(Highlight.html("Olivia Owner (olivia)", "own")).isEqualTo("Olivia <strong>Own</strong>er (olivia)");
    }

    @Test
    public void aNameCannotBringMarkupIntoThePicker() {
        assertThat(Highlight.html("<script>x</script>", "script"))
                .isEqualTo("&lt;<strong>script</strong>&gt;x&lt;/script&gt;");
        assertThat(Highlight.html("<b>", "")).isEqualTo("&lt;b&gt;");
    }
}

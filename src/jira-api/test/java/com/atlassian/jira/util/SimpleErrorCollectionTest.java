package com.atlassian.jira.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class SimpleErrorCollectionTest {

    private final ErrorCollection errors = new SimpleErrorCollection();

    @Test
    public void startsWithoutErrors() {
        assertThat(errors.hasAnyErrors()).isFalse();
    }

    @Test
    public void keepsOneMessagePerField() {
        errors.addError("summary", "Say what it is about");
        errors.addError("summary", "Too long", ErrorCollection.Reason.VALIDATION_FAILED);

        assertThat(errors.getErrors()).containsExactly(Map.entry("summary", "Too long"));
        assertThat(errors.hasAnyErrors()).isTrue();
    }

    @Test
    public void takesOverEverythingOfAnotherCollection() {
        errors.addErrorMessage("No", ErrorCollection.Reason.FORBIDDEN);
        errors.addError("owner", "Who?");

        ErrorCollection both = new SimpleErrorCollection(errors);
        both.addErrorCollection(null);

        assertThat(both).isEqualTo(errors);
        assertThat(both.getReasons()).containsExactly(ErrorCollection.Reason.FORBIDDEN);
    }

    @Test
    public void flushesMessagesThatBelongToNoField() {
        errors.addErrorMessage("No");

        assertThat(errors.getFlushedErrorMessages()).containsExactly("No");
        assertThat(errors.hasAnyErrors()).isFalse();
    }
}

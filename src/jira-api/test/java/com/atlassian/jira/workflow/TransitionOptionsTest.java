package com.atlassian.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class TransitionOptionsTest {

    @Test
    public void checksEverythingByDefault() {
        TransitionOptions options = TransitionOptions.defaults();

        assertThat(options.skipConditions()).isFalse();
        assertThat(options.skipPermissions()).isFalse();
        assertThat(options.skipValidators()).isFalse();
    }

    @Test
    public void skipsOnlyWhatWasAskedFor() {
        TransitionOptions options =
                new TransitionOptions.Builder().skipValidators().build();

        assertThat(options.skipValidators()).isTrue();
        assertThat(options.skipConditions()).isFalse();
        assertThat(options.skipPermissions()).isFalse();
    }

    @Test
    public void anAutomaticTransitionIsCheckedLikeAnyOther() {
        TransitionOptions options =
                new TransitionOptions.Builder().setAutomaticTransition().build();

        assertThat(options.isAutomaticTransition()).isTrue();
        assertThat(options.skipValidators()).isFalse();
        assertThat(TransitionOptions.defaults().isAutomaticTransition()).isFalse();
    }
}

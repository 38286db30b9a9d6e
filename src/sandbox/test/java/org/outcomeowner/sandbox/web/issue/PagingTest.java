package org.outcomeowner.sandbox.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public final class PagingTest {
    @Test
    public void theFirstPageLeadsToTheNextOnly() {
        Paging paging = new Paging("project = GROW", 0, 20, 45);

        assertThat(paging.previous()).isEmpty();
        assertThat(paging.next()).isEqualTo("/issues?jql=project+%3D+GROW&start=20");
    }

    @Test
    public void theLastPageEndsWithTheLastIssue() {
        Paging paging = new Paging("", 40, 20, 45);

        assertThat(paging.first()).isEqualTo(41);
        assertThat(paging.last()).isEqualTo(45);
        assertThat(paging.next()).isEmpty();
        assertThat(paging.previous()).isEqualTo("/issues?jql=&start=20");
    }

    @Test
    public void anEmptyListHasNoFirstIssue() {
        assertThat(new Paging("", 0, 20, 0).first()).isZero();
    }
}

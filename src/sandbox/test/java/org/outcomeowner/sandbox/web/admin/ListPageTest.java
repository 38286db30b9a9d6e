package org.outcomeowner.sandbox.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class ListPageTest {
    @Test
    public void theFirstPageOfSeveralLeadsOn() {
        ListPage page = new ListPage("/admin/audit", "A & B", 0, 60);

        assertThat(page.first()).isEqualTo(1);
        assertThat(page.last()).isEqualTo(25);
        assertThat(page.previous()).isEmpty();
        assertThat(page.next()).isEqualTo("/admin/audit?search=A+%26+B&start=25");
    }

    @Test
    public void theLastPageLeadsBack() {
        ListPage page = new ListPage("/admin/audit", "", 50, 60);

        assertThat(page.last()).isEqualTo(60);
        assertThat(page.previous()).isEqualTo("/admin/audit?search=&start=25");
        assertThat(page.next()).isEmpty();
    }

    @Test
    public void anEmptyListHasNoFirstEntry() {
        ListPage page = new ListPage("/admin/outbox", "", 0, 0);

        assertThat(page.first()).isZero();
        assertThat(page.previous()).isEmpty();
        assertThat(page.next()).isEmpty();
    }
}

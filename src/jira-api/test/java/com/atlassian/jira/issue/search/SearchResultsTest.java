package com.atlassian.jira.issue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.junit.Test;

public class SearchResultsTest {

    private final List<String> all = List.of("GROW-1", "GROW-2", "GROW-3", "GROW-4", "GROW-5");

    @Test
    public void takesThePageFromAllResults() {
        SearchResults<String> results = new SearchResults<>(all, new PagerFilter<>(2, 2));

        assertThat(results.getResults()).containsExactly("GROW-3", "GROW-4");
        assertThat(results.getTotal()).isEqualTo(5);
        assertThat(results.getStart()).isEqualTo(2);
        assertThat(results.getEnd()).isEqualTo(4);
    }

    @Test
    public void hasNoResultsBehindTheLast() {
        assertThat(new SearchResults<>(all, new PagerFilter<>(50, 10)).getResults())
                .isEmpty();
        assertThat(new SearchResults<>(all, new PagerFilter<>(4, Integer.MAX_VALUE)).getResults())
                .containsExactly("GROW-5");
    }

    @Test
    public void alignsAPageToTheIndexWithinIt() {
        PagerFilter<String> aligned = PagerFilter.newPageAlignedFilter(33, 10);

        assertThat(aligned.getStart()).isEqualTo(30);
        assertThat(aligned.getMax()).isEqualTo(10);
    }

    @Test
    public void refusesANegativePage() {
        assertThatThrownBy(() -> new PagerFilter<>(-1, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}

package com.atlassian.jira.web.bean;

/**
 * Which page of a search is wanted.
 *
 * <p>Source: use in github.com/atlascommunity/jira-plugins-groovy; Jira 7.6.1 Javadoc, docs.atlassian.com/jira/latest.
 *
 * @param <T> not used by callers of searches
 */
public class PagerFilter<T> {

    private static final int DEFAULT_MAX = 20;

    private final int start;
    private final int max;

    /** The first 20 results. */
    public PagerFilter() {
        this(DEFAULT_MAX);
    }

    /** The first results, at most {@code max}. */
    public PagerFilter(int max) {
        this(0, max);
    }

    /** Results from an index on, at most {@code max}. */
    public PagerFilter(int start, int max) {
        if (start < 0 || max < 0) {
            throw new IllegalArgumentException("start and max must not be negative, were " + start + " and " + max);
        }
        this.start = start;
        this.max = max;
    }

    /** The page of size {@code max} in which the result with this index stands. */
    public static <T> PagerFilter<T> newPageAlignedFilter(int index, int max) {
        return new PagerFilter<>(max == 0 ? index : index - index % max, max);
    }

    /** Index of the first result, from 0. */
    public int getStart() {
        return start;
    }

    /** Size of the page. */
    public int getMax() {
        return max;
    }
}

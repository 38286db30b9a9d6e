package org.outcomeowner.sandbox.web.issue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a page of a longer list lies, and the addresses of the ones beside it. */
public record Paging(String jql, int start, int size, int total) {
    /** The first issue's number, from 1; 0 if there is none. */
    public int first() {
        return total == 0 ? 0 : start + 1;
    }

    /** The last issue's number. */
    public int last() {
        return Math.min(start + size, total);
    }

    /** The page before, or an empty text. */
    public String previous() {
        return start == 0 ? "" : url(Math.max(0, start - size));
    }

    /** The page after, or an empty text. */
    public String next() {
        return last() >= total ? "" : url(start + size);
    }

    private String url(int from) {
        return IssuesPage.PATH + "?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + "&start=" + from;
    }
}

package org.outcomeowner.sandbox.web.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.outcomeowner.sandbox.web.PageRequest;

/**
 * Where a page of a long list lies, and the addresses of the ones beside it.
 *
 * @param path the path of the list
 * @param search what was searched for
 * @param start how many entries lie before it
 * @param total how many there are
 */
public record ListPage(String path, String search, int start, int total) {
    /** How many entries a page shows. */
    static final int SIZE = 25;

    static ListPage of(PageRequest request, String search, int total) {
        return new ListPage(request.address().replaceFirst("\\?.*", ""), search, start(request), total);
    }

    static int start(PageRequest request) {
        return Math.max(0, request.number("start", 0));
    }

    /** The first entry's number, from 1; 0 if there is none. */
    public int first() {
        return start < total ? start + 1 : 0;
    }

    /** The last entry's number. */
    public int last() {
        return Math.min(start + SIZE, total);
    }

    /** The page before, or an empty text. */
    public String previous() {
        return start == 0 ? "" : url(Math.max(0, start - SIZE));
    }

    /** The page after, or an empty text. */
    public String next() {
        return last() >= total ? "" : url(start + SIZE);
    }

    private String url(int from) {
        return path + "?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&start=" + from;
    }
}

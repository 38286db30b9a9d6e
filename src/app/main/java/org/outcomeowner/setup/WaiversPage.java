package org.outcomeowner.setup;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeowner.rules.WaiverState;
import org.outcomeowner.waiver.WaiverPage;
import org.outcomeowner.waiver.WaiverRegister;
import org.springframework.stereotype.Component;

/** What the page of waivers shows: how many there are in each state, and a page of them. */
@Component
final class WaiversPage {
    private static final int ROWS = 50;
    private static final String PREFIX = "outcome-owner.waivers.";

    private final WaiverRegister register;
    private final WaiverRowValues rows;
    private final Words words;

    WaiversPage(WaiverRegister register, WaiverRowValues rows, Words words) {
        this.register = register;
        this.rows = rows;
        this.words = words;
    }

    /** The page that begins after so many rows; what is no such number means the first. */
    Map<String, Object> show(String start) {
        WaiverPage found = register.page(PageStart.of(start), ROWS);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("counts", counts(found));
        page.put("rows", found.rows().stream().map(rows::of).toList());
        page.put("count", count(found));
        page.put("previous", found.startAt() == 0 ? "" : url(Math.max(0, found.startAt() - ROWS)));
        page.put("next", found.startAt() + ROWS >= found.total() ? "" : url(found.startAt() + ROWS));
        return page;
    }

    private List<Map<String, Object>> counts(WaiverPage found) {
        return Arrays.stream(WaiverState.values())
                .map(state -> Map.<String, Object>of(
                        "key", state.key(),
                        "name", rows.name(state),
                        "number", found.counts().get(state)))
                .toList();
    }

    private String count(WaiverPage found) {
        int first = found.rows().isEmpty() ? 0 : found.startAt() + 1;
        int last = found.rows().isEmpty() ? 0 : found.startAt() + found.rows().size();
        return words.say(PREFIX + "count", first, last, found.total());
    }

    private static String url(int startAt) {
        return WaiversAction.ALIAS + "!default.jspa?start=" + startAt;
    }
}

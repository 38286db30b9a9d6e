package org.outcomeowner.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The workflow of epics with transitions into Done that differ in the validator only, and one that leads back. */
final class ClosingTransitions {
    private static final String WORKFLOW = "/admin/workflows/Epic%20workflow";
    static final int TIMES = 10;
    private static final int REOPEN = 94;
    private static final Pattern XML =
            Pattern.compile("<textarea[^>]* name=\"xml\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CLOSE = action("Close");
    private static final Pattern DELIVER = action("Deliver");
    private static final Pattern VALIDATORS = Pattern.compile("<validators>(.*?)</validators>", Pattern.DOTALL);
    private static final Pattern DONE =
            Pattern.compile("(<step id=\"\\d+\" name=\"Done\">.*?)(</step>)", Pattern.DOTALL);
    private static final String RESULT = Epic.leads(
                    ",\"actual\":530,\"measuredOn\":\"2026-11-18\",\"evidence\":\"https://crm.example.org/leads\"")
            .replace("]}", "],\"insight\":\"Partners brought most of them\"}");

    private final MatrixGround ground;
    private final Rest user;

    ClosingTransitions(MatrixGround ground) {
        this.ground = ground;
        this.user = ground.as("olivia");
        draw();
    }

    /** Ways into Done. */
    enum Variant {
        GUARDED(91),
        PLAIN(92),
        PLAIN_AGAIN(93),
        /** With as many validators as {@link #TIMES} says, so that what one adds is told from noise. */
        MANIFOLD(95);

        private final int action;

        Variant(int action) {
            this.action = action;
        }
    }

    /** Epics that are delivered and have everything that the validator asks for. */
    List<Epic> measuredEpics(int count) {
        List<Epic> epics = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            Epic epic = ground.delivered();
            epic.setResult(ground.as("dana"), RESULT).expect(204);
            epics.add(epic);
        }
        return epics;
    }

    /** Closes an epic and opens it again; how many nanoseconds the closing took. */
    long timed(Epic epic, Variant variant) {
        String close = transition(variant.action, ",\"fields\":{\"resolution\":{\"name\":\"Done\"}}");
        long before = System.nanoTime();
        Answer closed = user.post(epic.path() + "/transitions", close);
        long nanos = System.nanoTime() - before;
        closed.expect(204);
        user.post(epic.path() + "/transitions", transition(REOPEN, "")).expect(204);
        return nanos;
    }

    private void draw() {
        WebSession administrator = ground.administrator();
        String xml = unescaped(WebSession.first(XML, administrator.page(WORKFLOW + "/xml")));
        String close = first(CLOSE, xml);
        String plain = VALIDATORS.matcher(close).replaceFirst("");
        String validators = first(VALIDATORS, close);
        String more = numbered(close, Variant.GUARDED.action)
                + numbered(plain, Variant.PLAIN.action)
                + numbered(plain, Variant.PLAIN_AGAIN.action)
                + numbered(close.replace(validators, validators.repeat(TIMES)), Variant.MANIFOLD.action);
        String reopen = "<actions>" + numbered(first(DELIVER, xml), REOPEN) + "</actions>";
        String drawn = xml.replace(close, close + more);
        drawn = DONE.matcher(drawn)
                .replaceFirst(done -> Matcher.quoteReplacement(done.group(1) + reopen + done.group(2)));
        administrator.post(WORKFLOW + "/xml", Map.of("xml", drawn));
        administrator.post(WORKFLOW + "/publish", Map.of());
    }

    private static String transition(int action, String more) {
        return "{\"transition\":{\"id\":\"" + action + "\"}" + more + "}";
    }

    private static String numbered(String action, int id) {
        return action.replaceFirst("id=\"\\d+\" name=\"([^\"]+)\"", "id=\"" + id + "\" name=\"$1 " + id + "\"");
    }

    private static Pattern action(String name) {
        return Pattern.compile("(<action id=\"\\d+\" name=\"" + name + "\".*?</action>)", Pattern.DOTALL);
    }

    private static String first(Pattern pattern, String text) {
        return WebSession.first(pattern, text);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

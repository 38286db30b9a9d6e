package org.outcomeowner.acceptance;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an administrator sets up with the app of somebody else. */
final class OtherApp {
    private static final String WORKFLOW = "/admin/workflows/Task%20workflow";
    private static final Pattern XML =
            Pattern.compile("<textarea[^>]* name=\"xml\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern START =
            Pattern.compile("(<action [^>]*name=\"Start\".*?)(</post-functions>)", Pattern.DOTALL);
    private static final String FUNCTION = """
            <function type="class">
              <arg name="class.name">com.example.pledge.CloseNamedEpicFunction</arg>
              <arg name="full.module.key">com.example.pledgeclose-named-epic</arg>
              <arg name="transition">%s</arg>
            </function>
            """;

    private OtherApp() {}

    /** Adds a post function to the workflow of tasks: starting one closes the epic that its summary names, by this transition. */
    static void closesNamedEpicsWhenTasksStart(WebSession administrator, String transition) {
        String xml = unescaped(WebSession.first(XML, administrator.page(WORKFLOW + "/xml")));
        Matcher start = START.matcher(xml);
        String changed = start.replaceFirst(
                found -> Matcher.quoteReplacement(found.group(1) + FUNCTION.formatted(transition) + found.group(2)));
        administrator.post(WORKFLOW + "/xml", Map.of("xml", changed));
        administrator.post(WORKFLOW + "/publish", Map.of());
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

package org.outcomeowner.sandbox.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that an app wrote, taken apart for the frame that is put around it, as SiteMesh does in Jira.
 *
 * @param title the text of its title, without markup
 * @param head what else is in its head
 * @param body what is in its body
 */
record Document(String title, String head, String body) {
    private static final Pattern TITLE = element("title");
    private static final Pattern HEAD = element("head");
    private static final Pattern BODY = element("body");
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", Pattern.CASE_INSENSITIVE);

    static Document read(String html) {
        String head = inside(HEAD, html).orElse("");
        return new Document(
                unescaped(inside(TITLE, head).orElse("").trim()),
                TITLE.matcher(head).replaceAll(""),
                inside(BODY, html).orElse(html));
    }

    /** The content of a {@code meta} element of the head; empty if there is none. */
    String meta(String name) {
        Matcher metas = META.matcher(head);
        while (metas.find()) {
            if (attribute("name", metas.group()).equals(name)) {
                return unescaped(attribute("content", metas.group()));
            }
        }
        return "";
    }

    /** The head without what was meant for the frame. */
    String ownHead() {
        return META.matcher(head).replaceAll("");
    }

    private static Pattern element(String name) {
        return Pattern.compile(
                "<%s(?:\\s[^>]*)?>(.*?)</%s\\s*>".formatted(name, name), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static Optional<String> inside(Pattern element, String html) {
        Matcher found = element.matcher(html);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String attribute(String name, String tag) {
        Matcher found = Pattern.compile("\\b%s\\s*=\\s*[\"']([^\"']*)[\"']".formatted(name), Pattern.CASE_INSENSITIVE)
                .matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

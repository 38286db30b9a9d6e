package org.outcomeowner.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser sends when a form is submitted as it was opened, but for its token, which {@link WebSession} adds. */
final class WebForm {
    private static final Pattern CONTROL = Pattern.compile(
            "<(input)\\b([^>]*)>|<(select)\\b([^>]*)>(.*?)</select>|<(textarea)\\b([^>]*)>(.*?)</textarea>",
            Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");

    private final List<List<String>> values = new ArrayList<>();

    /** The form with this id on a page. */
    static WebForm of(String page, String id) {
        Pattern form = Pattern.compile("<form[^>]* id=\"" + id + "\"[^>]*>(.*?)</form>", Pattern.DOTALL);
        WebForm read = new WebForm();
        Matcher controls = CONTROL.matcher(WebSession.first(form, page));
        while (controls.find()) {
            read.add(controls.toMatchResult());
        }
        return read;
    }

    /** Gives the control another value than it was opened with. */
    WebForm choose(String name, String value) {
        if (!values.removeIf(pair -> pair.get(0).equals(name))) {
            throw new AssertionError("The form has no value " + name + " but " + values);
        }
        values.add(List.of(name, value));
        return this;
    }

    List<List<String>> values() {
        return List.copyOf(values);
    }

    private void add(MatchResult control) {
        if (control.group(1) != null) {
            addInput(control.group(2));
        } else if (control.group(3) != null) {
            Matcher option = SELECTED.matcher(control.group(5));
            add(control.group(4), option.find() ? Optional.of(option.group(1)) : Optional.empty());
        } else {
            add(control.group(7), Optional.of(control.group(8)));
        }
    }

    private void addInput(String attributes) {
        boolean unticked = attributes.contains("type=\"checkbox\"") && !attributes.contains("checked=");
        add(attributes, unticked ? Optional.empty() : attribute("value", attributes));
    }

    private void add(String attributes, Optional<String> value) {
        String name = attribute("name", attributes).orElse("");
        if (!name.equals("atl_token")) {
            value.ifPresent(text -> values.add(List.of(name, plain(text))));
        }
    }

    private static Optional<String> attribute(String name, String attributes) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

package org.outcomeowner.sandbox.render;

/** What a method annotated {@code HtmlSafe} returned: put out as it is. Methods called on it, or with it, see the text. */
record Markup(String html) {
    @Override
    public String toString() {
        return html;
    }
}

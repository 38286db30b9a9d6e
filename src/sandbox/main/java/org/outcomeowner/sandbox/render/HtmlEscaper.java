package org.outcomeowner.sandbox.render;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.util.ContextAware;

/** Escapes references as they are written. One instance serves one rendering. */
final class HtmlEscaper implements ReferenceInsertionEventHandler, ContextAware {
    private static final Pattern HTML_BY_NAME = Pattern.compile("Html(\\(.*\\))?}?$", Pattern.DOTALL);

    private final RenderState state;
    private String template;

    HtmlEscaper(RenderState state) {
        this.state = state;
    }

    @Override
    public void setContext(Context context) {
        template = ((InternalContextAdapter) context).getCurrentTemplateName();
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        // A Renderable is a part of the template itself: its own references are escaped when it renders.
        boolean asItIs = value == null
                || value instanceof Renderable
                || !state.isEscaped(template)
                || state.isSafe(value)
                || HTML_BY_NAME.matcher(reference).find();
        return asItIs ? value : escape(value.toString());
    }

    private static String escape(String text) {
        return text == null ? null : Html.escape(text);
    }
}

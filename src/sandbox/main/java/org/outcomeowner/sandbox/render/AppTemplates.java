package org.outcomeowner.sandbox.render;

import java.util.Map;

/** What apps write as templates besides those of {@link TemplateEngine}. */
public interface AppTemplates {
    /**
     * A text with variables, such as the link of a web item. Nothing is escaped: whoever puts it into a page does that.
     *
     * @throws TemplateException if it cannot be parsed
     */
    String fill(String pluginKey, String text, Map<String, Object> context);

    /**
     * The view of an action: a name that the context does not have is a getter of the action, which the app has to allowlist.
     *
     * @throws TemplateException if it does not exist, cannot be parsed, or a call from it fails
     */
    String view(TemplateSource source, Map<String, Object> context, Object action);
}

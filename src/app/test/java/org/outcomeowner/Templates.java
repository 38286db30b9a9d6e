package org.outcomeowner;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;

/** Renders the app's templates as Jira does once escaping is on: every value is escaped. */
public final class Templates {
    private static final String DIRECTIVE = "#enable_html_escaping()";

    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        engine.setProperty("resource.loader", "class");
        engine.setProperty(
                "class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        engine.setProperty("input.encoding", "UTF-8");
        engine.init();
    }

    /** The page of a template; fails when a reference has no value. */
    public String render(String template, Map<String, Object> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        context.put("i18n", new I18n());
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) Templates::escape);
        escaping.attachToContext(context);
        StringWriter page = new StringWriter();
        engine.getTemplate(template).merge(context, page);
        return page.toString().replace(DIRECTIVE, "");
    }

    private static Object escape(String reference, Object value) {
        return value == null
                ? null
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    /** The texts of the app in English, as templates ask for them. */
    public static final class I18n {
        public String getText(String key) {
            return BundleTranslator.english().translate(key, List.of());
        }

        public String getText(String key, Object value) {
            return BundleTranslator.english().translate(key, List.of(String.valueOf(value)));
        }
    }
}

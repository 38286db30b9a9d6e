package org.outcomeowner;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;

/** Renders a template as Jira does: escaped, with its control macros, and noting which methods of the app it calls. */
public final class TemplatePage {
    private static final String DIRECTIVE = "#enable_html_escaping()";
    private static final String MACROS = """
            #macro (customControlHeader $action $id $name $required $display $aui)<label for="$id">$name</label>#end
            #macro (customControlFooter $action $id $description $display $aui)<!-- end -->#end
            #macro (enable_html_escaping)#end
            """;
    private static final Set<String> CALLED = new TreeSet<>();

    private TemplatePage() {}

    /** The text of a template of the app. */
    public static String source(String path) {
        try (InputStream file = TemplatePage.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("No template " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the template begins with the directive that turns escaping on. */
    public static boolean hasDirective(String path) {
        return source(path).startsWith(DIRECTIVE);
    }

    /** The page that the template makes of the values. */
    public static String render(String path, Map<String, Object> values) {
        VelocityContext context = new VelocityContext(values);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> escape(value));
        cartridge.attachToContext(context);
        StringWriter page = new StringWriter();
        engine().evaluate(context, page, path, MACROS + source(path));
        return page.toString();
    }

    /** Methods of the app that templates have called so far, written as the allowlist writes them. */
    public static Set<String> calledMethods() {
        return Set.copyOf(CALLED);
    }

    private static VelocityEngine engine() {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, Witness.class.getName());
        engine.setProperty(
                RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE_REPLACE_GLOBAL, "true");
        return engine;
    }

    private static String escape(Object value) {
        return value == null
                ? null
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    /** Notes the calls into the app. */
    public static final class Witness extends UberspectImpl {
        @Override
        public VelMethod getMethod(Object target, String name, Object[] args, Info info) throws Exception {
            if (target != null && target.getClass().getName().startsWith("org.outcomeowner.")) {
                CALLED.add(target.getClass().getName() + "#" + name);
            }
            return super.getMethod(target, name, args, info);
        }
    }
}

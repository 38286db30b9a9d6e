package org.outcomeowner.sandbox.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.directive.Block;

/**
 * Escapes the value of a reference where it is put out.
 *
 * <p>Source: developer.atlassian.com, "Jira 6.0: HTML escaping for Velocity templates".
 */
final class HtmlEscaper implements ReferenceInsertionEventHandler {
    private static final Pattern NAMED_HTML = Pattern.compile("\\$!?\\{?\\w*Html}?");
    /** They print what they are given, so they escape even for a template that does not. */
    private static final Set<String> HOST_MACROS =
            Set.of("customControlHeader", "customControlFooter", "controlHeader", "controlFooter");

    private final EscapingSwitch escaping;

    HtmlEscaper(EscapingSwitch escaping) {
        this.escaping = escaping;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        // A block puts out its own references.
        return value == null || value instanceof Block.Reference ? value : new Output(reference, value, escaping);
    }

    private record Output(String reference, Object value, EscapingSwitch escaping) implements Renderable {
        @Override
        public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
            String text = String.valueOf(value);
            writer.write(writer instanceof OutputWriter && isEscaped(context) ? Html.escape(text) : text);
            return true;
        }

        private boolean isEscaped(InternalContextAdapter context) {
            if (value instanceof Markup) {
                return false;
            }
            if (HOST_MACROS.contains(context.getCurrentMacroName())) {
                return true;
            }
            String template = context.getCurrentTemplateName();
            return escaping.isOn(template) && !isNamedHtml(template);
        }

        private boolean isNamedHtml(String template) {
            return TemplateSource.ofName(template).isHosts()
                    && NAMED_HTML.matcher(reference).matches();
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }
}

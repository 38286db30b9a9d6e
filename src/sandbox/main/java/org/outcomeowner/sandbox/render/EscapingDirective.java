package org.outcomeowner.sandbox.render;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #enable_html_escaping()} and {@code #disable_html_escaping()}: apply to the rest of the template they stand in. */
public abstract sealed class EscapingDirective extends Directive {
    private final String name;
    private final boolean escape;

    private EscapingDirective(String name, boolean escape) {
        this.name = name;
        this.escape = escape;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        RenderState.of(context).escape(context.getCurrentTemplateName(), escape);
        return true;
    }

    /** Turns escaping on, as it is by default. Velocity makes the instance. */
    public static final class Enable extends EscapingDirective {
        /** For Velocity. */
        public Enable() {
            super("enable_html_escaping", true);
        }
    }

    /** Turns escaping off. Velocity makes the instance. */
    public static final class Disable extends EscapingDirective {
        /** For Velocity. */
        public Disable() {
            super("disable_html_escaping", false);
        }
    }
}

package org.outcomeowner.sandbox.render;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #enable_html_escaping()} and {@code #disable_html_escaping()}: apply to the whole template, wherever they stand in it.
 *
 * <p>Source: developer.atlassian.com, "Jira 6.0: HTML escaping for Velocity templates".
 */
public abstract sealed class EscapingDirective extends Directive {
    private final String name;

    private EscapingDirective(String name) {
        this.name = name;
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
        return true;
    }

    /** Says what is the rule anyway. Velocity makes the instance. */
    public static final class Enable extends EscapingDirective {
        /** For Velocity. */
        public Enable() {
            super("enable_html_escaping");
        }
    }

    /** Turns escaping off. Velocity makes the instance. */
    public static final class Disable extends EscapingDirective {
        /** For Velocity. */
        public Disable() {
            super("disable_html_escaping");
        }

        /** Called while the template is parsed. */
        @Override
        public void init(RuntimeServices services, InternalContextAdapter context, Node node) {
            super.init(services, context, node);
            EscapingSwitch.of(services).turnOff(context.getCurrentTemplateName());
        }
    }
}

package org.outcomeowner.sandbox.render;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;
import org.w3c.dom.Element;

/** Decides by the {@code <condition>} and {@code <conditions type="AND|OR">} of a fragment whether to show it. */
final class Conditions {
    private Conditions() {}

    /** @throws org.outcomeowner.sandbox.host.AppException if a condition's class cannot be used */
    static boolean hold(AppModule module, Map<String, Object> context) {
        return children(module.element()).allMatch(child -> holds(module, child, context));
    }

    private static Stream<Element> children(Element parent) {
        return Elements.children(parent).stream()
                .filter(child -> child.getTagName().equals("condition")
                        || child.getTagName().equals("conditions"));
    }

    private static boolean holds(AppModule module, Element element, Map<String, Object> context) {
        if (element.getTagName().equals("condition")) {
            return condition(module, element).shouldDisplay(context)
                    != Boolean.parseBoolean(element.getAttribute("invert"));
        }
        boolean any = element.getAttribute("type").equalsIgnoreCase("OR");
        return any
                ? children(element).anyMatch(child -> holds(module, child, context))
                : children(element).allMatch(child -> holds(module, child, context));
    }

    private static Condition condition(AppModule module, Element element) {
        Condition condition = module.instantiate(element.getAttribute("class"), Condition.class);
        condition.init(Elements.params(element));
        return condition;
    }
}

package org.outcomeowner.sandbox.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the elements of a descriptor. */
public final class Elements {
    private Elements() {}

    /** The child elements, in their order. */
    public static List<Element> children(Element parent) {
        return stream(parent).toList();
    }

    /** The child elements of that name, in their order. */
    public static List<Element> children(Element parent, String name) {
        return stream(parent).filter(child -> child.getTagName().equals(name)).toList();
    }

    /** The first child element of that name. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The trimmed text of the first child element of that name, unless it is blank. */
    public static Optional<String> childText(Element parent, String name) {
        return child(parent, name).map(child -> child.getTextContent().trim()).filter(text -> !text.isEmpty());
    }

    /** The trimmed attribute, unless it is missing or blank. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name).trim()).filter(value -> !value.isEmpty());
    }

    /** The {@code <param name="…">} children by name, in their order; the value is an attribute or the text. */
    public static Map<String, String> params(Element parent) {
        Map<String, String> params = new LinkedHashMap<>();
        children(parent, "param")
                .forEach(param -> params.put(
                        param.getAttribute("name"),
                        attribute(param, "value").orElse(param.getTextContent().trim())));
        return params;
    }

    private static Stream<Element> stream(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}

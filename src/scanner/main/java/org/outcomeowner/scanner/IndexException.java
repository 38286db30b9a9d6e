package org.outcomeowner.scanner;

import java.util.Objects;
import javax.lang.model.element.Element;

/** An annotation stands where the host could not follow it. */
final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Element element;

    IndexException(Element element, String message) {
        super(message);
        this.element = Objects.requireNonNull(element, "element");
    }

    Element element() {
        return element;
    }
}

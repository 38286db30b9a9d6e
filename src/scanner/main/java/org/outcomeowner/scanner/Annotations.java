package org.outcomeowner.scanner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The annotations that mean something to Spring Scanner; known by name, so that the processor needs none of them. */
final class Annotations {

    static final String COMPONENT_IMPORT = "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport";
    static final String EXPORT_AS_SERVICE = "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService";
    static final String PRIMARY = "org.springframework.context.annotation.Primary";

    /** What makes a class a bean. */
    static final Set<String> STEREOTYPES = Set.of(
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Controller",
            "jakarta.inject.Named",
            "javax.inject.Named");

    private Annotations() {}

    static Optional<AnnotationMirror> find(Element element, String name) {
        return all(element, Set.of(name)).findFirst();
    }

    /** What makes the element a bean; of several the one that also names it. */
    static Optional<AnnotationMirror> stereotype(Element element) {
        return all(element, STEREOTYPES)
                .min(Comparator.comparing(mirror -> text(mirror).isEmpty()));
    }

    private static Stream<AnnotationMirror> all(Element element, Set<String> names) {
        return element.getAnnotationMirrors().stream()
                .map(AnnotationMirror.class::cast)
                .filter(mirror -> names.contains(nameOf(mirror)));
    }

    /** The text in {@code value}, or none if it is not given or empty. */
    static Optional<String> text(AnnotationMirror mirror) {
        return value(mirror).map(String.class::cast).filter(text -> !text.isEmpty());
    }

    /** The elements of the array in {@code value}; empty if it is not given. */
    static List<? extends AnnotationValue> list(AnnotationMirror mirror) {
        Object value = value(mirror).orElse(List.of());
        return ((List<?>) value).stream().map(AnnotationValue.class::cast).toList();
    }

    private static Optional<Object> value(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> isNamedValue(entry.getKey()))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    private static boolean isNamedValue(ExecutableElement member) {
        return member.getSimpleName().contentEquals("value");
    }

    private static String nameOf(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().toString();
    }
}

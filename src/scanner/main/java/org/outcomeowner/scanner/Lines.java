package org.outcomeowner.scanner;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Turns annotated elements into lines of the index. The format has no escapes, so names are checked. */
final class Lines {

    private static final String SEPARATOR = "#";

    private final Elements elements;

    Lines(Elements elements) {
        this.elements = elements;
    }

    /** {@code Class} or {@code Class#beanName}. */
    String component(TypeElement type, AnnotationMirror stereotype) {
        if (type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT)) {
            throw new IndexException(type, "A component must be a class that can be instantiated: " + type);
        }
        return named(type, binaryName(type), stereotype);
    }

    /** {@code Service} or {@code Service#beanName}; the element is a field, a parameter or the service itself. */
    String componentImport(Element element, AnnotationMirror annotation) {
        return named(element, binaryName(element, element.asType()), annotation);
    }

    /** {@code Class#Interface,Interface}; a class without interfaces is offered as itself. */
    String export(TypeElement type, AnnotationMirror annotation) {
        List<TypeMirror> named = Annotations.list(annotation).stream()
                .map(AnnotationValue::getValue)
                .map(TypeMirror.class::cast)
                .toList();
        List<? extends TypeMirror> interfaces = named.isEmpty() ? type.getInterfaces() : named;
        List<String> names =
                interfaces.stream().map(each -> binaryName(type, each)).toList();
        return names.isEmpty() ? binaryName(type) : binaryName(type) + SEPARATOR + String.join(",", names);
    }

    private static String named(Element element, String className, AnnotationMirror annotation) {
        Optional<String> beanName = Annotations.text(annotation);
        beanName.filter(name -> !name.matches("[^#,\\s]+")).ifPresent(name -> {
            throw new IndexException(
                    element, "A bean's name must be without '#', ',' and white space: \"" + name + "\"");
        });
        return beanName.map(name -> className + SEPARATOR + name).orElse(className);
    }

    private String binaryName(Element element, TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            throw new IndexException(element, "A service must be a class or an interface, not " + type);
        }
        return binaryName((TypeElement) ((DeclaredType) type).asElement());
    }

    private String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }
}

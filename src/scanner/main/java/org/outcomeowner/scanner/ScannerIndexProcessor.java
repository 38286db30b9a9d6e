package org.outcomeowner.scanner;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Writes the files that Spring Scanner reads at run time, {@code META-INF/plugin-components/component}, {@code imports}
 * and {@code exports}, in the format of the SDK's own scanner plugin: a line per entry, sorted, a bean's name behind
 * {@code #}. What is written comes from:
 *
 * <ul>
 *   <li>classes with {@code @Component}, {@code @Service}, {@code @Repository}, {@code @Controller} or {@code @Named},
 *   <li>fields, parameters and types with {@code @ComponentImport},
 *   <li>components with {@code @ExportAsService}.
 * </ul>
 *
 * <p>An annotation that the host could not follow is a compile error. The processor must see all sources of the app at
 * once, as Maven's compiler gives them; it writes in the last round and removes files that no longer have entries.
 *
 * <p>Source: bitbucket.org/atlassian/atlassian-spring-scanner (README); jars described in public repositories.
 */
public final class ScannerIndexProcessor extends AbstractProcessor {

    private final Index index = new Index();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        Annotations.STEREOTYPES.stream(),
                        Stream.of(Annotations.COMPONENT_IMPORT, Annotations.EXPORT_AS_SERVICE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims no annotation: other processors may want the same ones. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(this::collectOrReport);
        }
        if (round.processingOver() && !round.errorRaised()) {
            write();
        }
        return false;
    }

    private void collectOrReport(Element element) {
        try {
            collect(element);
        } catch (IndexException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, e.getMessage(), e.element());
        }
    }

    private void collect(Element element) {
        Lines lines = new Lines(processingEnv.getElementUtils());
        Annotations.find(element, Annotations.COMPONENT_IMPORT)
                .ifPresent(found -> index.add(IndexFile.IMPORTS, lines.componentImport(element, found), element));
        if (element instanceof TypeElement type && isClass(type)) {
            collectClass(type, lines);
        }
    }

    // @Named also qualifies fields and parameters, and @Component also marks annotations: neither is a bean.
    private static boolean isClass(TypeElement type) {
        return switch (type.getKind()) {
            case CLASS, RECORD, INTERFACE -> true;
            default -> false;
        };
    }

    private void collectClass(TypeElement type, Lines lines) {
        Optional<AnnotationMirror> stereotype = Annotations.stereotype(type);
        stereotype.ifPresent(found -> collectComponent(type, lines.component(type, found)));
        Annotations.find(type, Annotations.EXPORT_AS_SERVICE).ifPresent(found -> {
            if (stereotype.isEmpty()) {
                throw new IndexException(type, "Only a component can be exported: " + type + " has no @Component");
            }
            index.add(IndexFile.EXPORTS, lines.export(type, found), type);
        });
    }

    private void collectComponent(TypeElement type, String line) {
        index.add(IndexFile.COMPONENT, line, type);
        if (Annotations.find(type, Annotations.PRIMARY).isPresent()) {
            index.add(IndexFile.PRIMARY_COMPONENT, line, type);
        }
    }

    private void write() {
        try {
            index.write(processingEnv.getFiler());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "Could not write the scanner index: " + e);
        }
    }
}

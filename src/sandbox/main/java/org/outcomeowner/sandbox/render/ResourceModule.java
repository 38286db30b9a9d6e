package org.outcomeowner.sandbox.render;

import java.util.List;
import java.util.Optional;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.Elements;

/** A module that declares files, most often a {@code web-resource}. */
record ResourceModule(AppModule module) {
    static final String TYPE = "web-resource";
    static final String PATH = "/download/resources/";

    String key() {
        return module.completeKey();
    }

    String pluginKey() {
        return module.pluginKey();
    }

    boolean isIn(String context) {
        return texts("context").contains(context);
    }

    /** Complete keys of modules whose files come first. */
    List<String> dependencies() {
        return texts("dependency");
    }

    /** Conditions of resources have to read the page's address, which is not imitated. */
    boolean isConditional() {
        return Elements.child(module.element(), "condition").isPresent()
                || Elements.child(module.element(), "conditions").isPresent();
    }

    /** Where the scripts and styles are, below the context path. */
    List<String> urls() {
        return files().stream()
                .filter(DeclaredFile::isScriptOrStyle)
                .map(file -> PATH + key() + "/" + file.name())
                .toList();
    }

    /** The path in the app's jar of a declared file. */
    Optional<String> locate(String name) {
        return files().stream().flatMap(file -> file.locate(name).stream()).findFirst();
    }

    /** Whether texts are put into files whose name ends so. */
    boolean translates(String extension) {
        return Elements.children(module.element(), "transformation").stream()
                .filter(transformation ->
                        transformation.getAttribute("extension").equals(extension))
                .flatMap(transformation -> Elements.children(transformation, "transformer").stream())
                .anyMatch(transformer -> transformer.getAttribute("key").equals("jsI18n"));
    }

    private List<DeclaredFile> files() {
        return Elements.children(module.element(), "resource").stream()
                .flatMap(resource -> DeclaredFile.of(resource).stream())
                .toList();
    }

    private List<String> texts(String element) {
        return Elements.children(module.element(), element).stream()
                .map(child -> child.getTextContent().trim())
                .toList();
    }
}

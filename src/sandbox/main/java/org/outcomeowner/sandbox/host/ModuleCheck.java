package org.outcomeowner.sandbox.host;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** Finds what keeps the modules of one descriptor from being used. */
final class ModuleCheck {
    private static final String CLASS = "@class";
    private static final String RESOURCE = "resource";

    /** Module types of this host, and where their descriptors must name a class. */
    private static final Map<String, List<String>> TYPES = Map.ofEntries(
            Map.entry("customfield-type", List.of(CLASS)),
            Map.entry("customfield-searcher", List.of(CLASS)),
            Map.entry("workflow-validator", List.of(CLASS, "validator-class")),
            Map.entry("workflow-condition", List.of(CLASS, "condition-class")),
            Map.entry("workflow-function", List.of(CLASS, "function-class")),
            Map.entry("ao", List.of()),
            Map.entry("jql-function", List.of(CLASS)),
            Map.entry("rest", List.of()),
            Map.entry("rest-migration", List.of()),
            Map.entry("servlet", List.of(CLASS)),
            Map.entry("web-panel", List.of()),
            Map.entry("web-item", List.of()),
            Map.entry("web-section", List.of()),
            Map.entry("web-resource", List.of()),
            Map.entry("webwork1", List.of(CLASS)),
            Map.entry(RESOURCE, List.of()),
            Map.entry("velocity-allowlist", List.of()));

    private final Bundle bundle;
    private final Set<String> seenKeys = new HashSet<>();
    private final List<Function<Element, Optional<String>>> checks =
            List.of(this::unknownType, this::key, this::missingClass, this::unloadableClass, this::disabled);

    ModuleCheck(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Why the module cannot be used; empty if it can. */
    Optional<String> problem(Element module) {
        return checks.stream()
                .map(check -> check.apply(module))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> unknownType(Element module) {
        return TYPES.containsKey(module.getTagName())
                ? Optional.empty()
                : Optional.of("Module type “%s” is not known to this host".formatted(module.getTagName()));
    }

    private Optional<String> key(Element module) {
        if (module.getTagName().equals(RESOURCE)) {
            return Optional.empty();
        }
        String key = module.getAttribute("key");
        if (key.isBlank()) {
            return Optional.of("It has no key");
        }
        return seenKeys.add(key) ? Optional.empty() : Optional.of("Key “%s” is taken by another module".formatted(key));
    }

    private Optional<String> missingClass(Element module) {
        return TYPES.get(module.getTagName()).stream()
                .filter(place -> className(module, place).isEmpty())
                .findFirst()
                .map(place -> CLASS.equals(place)
                        ? "It needs the attribute “class”"
                        : "It needs the element <%s>".formatted(place));
    }

    private Optional<String> unloadableClass(Element module) {
        Stream<String> own = Stream.concat(Stream.of(CLASS), TYPES.get(module.getTagName()).stream())
                .distinct()
                .flatMap(place -> className(module, place).stream());
        return Stream.concat(own, actions(module))
                .flatMap(name -> loadProblem(name).stream())
                .findFirst();
    }

    /** The classes of the actions in a {@code webwork1} module. */
    private static Stream<String> actions(Element module) {
        return Elements.child(module, "actions").stream()
                .flatMap(actions -> Elements.children(actions, "action").stream())
                .map(action -> action.getAttribute("name").trim());
    }

    private Optional<String> disabled(Element module) {
        return module.getAttribute("state").equals("disabled")
                ? Optional.of("Its descriptor says state=\"disabled\"")
                : Optional.empty();
    }

    private Optional<String> loadProblem(String className) {
        try {
            bundle.loadClass(className);
            return Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(
                    "Class %s cannot be loaded: it is neither in the jar nor in a package that the jar imports (%s)"
                            .formatted(className, e.getMessage()));
        }
    }

    private static Optional<String> className(Element module, String place) {
        return CLASS.equals(place) ? Elements.attribute(module, "class") : Elements.childText(module, place);
    }
}

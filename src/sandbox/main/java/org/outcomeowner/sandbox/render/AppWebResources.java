package org.outcomeowner.sandbox.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomeowner.sandbox.host.AppModule;
import org.outcomeowner.sandbox.host.AppModules;
import org.outcomeowner.sandbox.host.Elements;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The {@code web-resource} modules. What they depend on and no app has is taken to be part of the host's pages. */
@Component
final class AppWebResources implements WebResources {
    static final String PATH = "/download/resources/";

    private final AppModules modules;

    AppWebResources(AppModules modules) {
        this.modules = modules;
    }

    @Override
    public List<String> urls(String context) {
        Set<String> keys = new LinkedHashSet<>();
        modules.modules("web-resource").stream()
                .filter(module -> texts(module, "context").anyMatch(context::equals))
                .forEach(module -> addWithDependencies(module, keys, new ArrayList<>()));
        return keys.stream()
                .flatMap(key -> modules.module(key).stream())
                .flatMap(AppWebResources::urls)
                .toList();
    }

    private void addWithDependencies(AppModule module, Set<String> keys, List<String> underWay) {
        if (underWay.contains(module.completeKey())) {
            return;
        }
        underWay.add(module.completeKey());
        texts(module, "dependency")
                .flatMap(key -> modules.module(key).stream())
                .forEach(dependency -> addWithDependencies(dependency, keys, underWay));
        keys.add(module.completeKey());
    }

    private static Stream<String> texts(AppModule module, String elementName) {
        return Elements.children(module.element(), elementName).stream()
                .map(element -> element.getTextContent().trim());
    }

    private static Stream<String> urls(AppModule module) {
        return Elements.children(module.element(), "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> resource.getAttribute("name"))
                .filter(name -> name.endsWith(".js") || name.endsWith(".css"))
                .map(name -> PATH + module.completeKey() + "/" + name);
    }

    /** The {@code <resource type="download">} for the name, which may lie in a folder that the resource stands for. */
    static Stream<String> locations(AppModule module, String name) {
        return Elements.children(module.element(), "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .flatMap(resource -> location(resource, name));
    }

    private static Stream<String> location(Element resource, String name) {
        String declared = resource.getAttribute("name");
        String location = resource.getAttribute("location");
        if (declared.equals(name)) {
            return Stream.of(location);
        }
        boolean inFolder = declared.endsWith("/") && name.startsWith(declared) && !name.contains("..");
        return inFolder ? Stream.of(location + name.substring(declared.length())) : Stream.empty();
    }
}

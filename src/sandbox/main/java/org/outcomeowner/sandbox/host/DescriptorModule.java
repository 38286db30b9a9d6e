package org.outcomeowner.sandbox.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.ListableBeanFactory;
import org.w3c.dom.Element;

/** A module read from a descriptor, over the context of its enabled app. */
final class DescriptorModule implements AppModule {
    private final AppContext app;
    private final Element element;

    DescriptorModule(AppContext app, Element element) {
        this.app = app;
        this.element = element;
    }

    @Override
    public String completeKey() {
        return pluginKey() + ":" + key();
    }

    @Override
    public String pluginKey() {
        return AppBundle.key(bundle());
    }

    @Override
    public String key() {
        return key(element);
    }

    /** The key of a module; a resource has a name in its place. */
    static String key(Element element) {
        return Elements.attribute(element, "key")
                .or(() -> Elements.attribute(element, "name"))
                .orElse("");
    }

    @Override
    public String type() {
        return element.getTagName();
    }

    @Override
    public String name() {
        return name(element);
    }

    static String name(Element element) {
        return Elements.attribute(element, "name").orElse(key(element));
    }

    @Override
    public Element element() {
        return element;
    }

    @Override
    public Optional<String> childText(String elementName) {
        return Elements.childText(element, elementName);
    }

    @Override
    public Optional<String> param(String paramName) {
        return Optional.ofNullable(params().get(paramName));
    }

    @Override
    public Map<String, String> params() {
        return Elements.params(element);
    }

    @Override
    public Optional<String> velocityResource(String resourceName) {
        return Elements.children(element, "resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("velocity"))
                .filter(resource -> resource.getAttribute("name").equals(resourceName))
                .map(resource -> resource.getAttribute("location"))
                .findFirst();
    }

    @Override
    public <T> T instantiate(Class<T> as) {
        String className = Elements.attribute(element, "class")
                .orElseThrow(() -> new AppException("Module %s has no class".formatted(completeKey())));
        return instantiate(className, as);
    }

    @Override
    public <T> T instantiate(String className, Class<T> as) {
        try {
            return app.instances().create(loadClass(className), as);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new AppException(
                    "Class %s of module %s cannot be loaded: %s".formatted(className, completeKey(), e.getMessage()),
                    e);
        }
    }

    @Override
    public Class<?> loadClass(String className) throws ClassNotFoundException {
        return bundle().loadClass(className);
    }

    @Override
    public List<String> classNames() {
        return AppBundle.classNames(bundle());
    }

    @Override
    public ListableBeanFactory beans() {
        return app.spring();
    }

    private Bundle bundle() {
        return app.bundle();
    }
}
